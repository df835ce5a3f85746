namespace PerfForm.Core.Model;

/// <summary>The project that a form declares for (项目).</summary>
public sealed record Project
{
    /// <summary>项目名称.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>项目编码; text, never a number.</summary>
    public Sourced<string>? Code { get; init; }

    /// <summary>项目类别, 项目属性.</summary>
    public Sourced<string>? Category { get; init; }

    /// <summary>项目期, 起止时间.</summary>
    public Sourced<string>? Period { get; init; }
}
