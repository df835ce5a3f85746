namespace PerfForm.Core.Rules.Configured;

/// <summary>What a configuration says is as it should be.</summary>
public sealed record Exclusions
{
    /// <summary>Nothing is left out.</summary>
    public static Exclusions None { get; } = new();

    /// <summary>Tasks that have no project form of their own, such as 机构运行保障.</summary>
    public IReadOnlyList<string> TasksWithoutForm { get; init; } = [];

    /// <summary>Both.</summary>
    internal Exclusions And(Exclusions later) => new() { TasksWithoutForm = [.. TasksWithoutForm, .. later.TasksWithoutForm] };
}
