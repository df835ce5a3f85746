using PerfForm.Core.Model;
using PerfForm.Core.Rules.Words;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Matching;

/// <summary>A value in words as it is judged: without the sign, the full stop, and a type (定性) that stands in the sign's column.</summary>
internal static class ValueWords
{
    /// <summary>The words.</summary>
    public static string Of(Target target, RuleWords words)
    {
        var text = TextFolding.FoldWithoutSpace(target.Raw).TrimStart('=').TrimEnd('。', ';');
        var type = words["valueTypes"].FirstOrDefault(type => text.Length > type.Length && text.StartsWith(type, StringComparison.Ordinal));
        return type is null ? text : text[type.Length..].TrimStart(':', '=');
    }
}
