namespace PerfForm.Core.Model;

/// <summary>What a form declares for.</summary>
public enum FormKind
{
    /// <summary>The whole department: 整体支出.</summary>
    Overall,

    /// <summary>One project: 项目支出.</summary>
    Project,
}
