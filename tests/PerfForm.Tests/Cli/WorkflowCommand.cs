namespace PerfForm.Tests.Cli;

/// <summary>
/// A workflow command as a runner of GitHub Actions reads it: <c>::name key=value,key=value::data</c>, with %25, %0D, %0A, %3A and %2C
/// unescaped.
/// </summary>
internal sealed record WorkflowCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Data)
{
    public static WorkflowCommand? Read(string line)
    {
        if (!line.StartsWith("::", StringComparison.Ordinal) || line.IndexOf("::", 2, StringComparison.Ordinal) is not (> 2 and var end))
        {
            return null;
        }

        var head = line[2..end];
        var space = head.IndexOf(' ', StringComparison.Ordinal);
        var properties = (space < 0 ? string.Empty : head[(space + 1)..]).Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(
                pair => pair[0].Trim(),
                pair => Plain(pair[1].Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)),
                StringComparer.Ordinal);
        return new WorkflowCommand(space < 0 ? head : head[..space], properties, Plain(line[(end + 2)..]));
    }

    private static string Plain(string text) =>
        text.Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
