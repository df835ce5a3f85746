using System.CommandLine.Parsing;
using PerfForm.Core.Text;

namespace PerfForm.Cli;

/// <summary>A validator for options that take one of some names.</summary>
internal static class OneOf
{
    /// <summary>Refuses any other name, and tells the nearest known one.</summary>
    public static Action<OptionResult> Names(IReadOnlyList<string> names, Language language) => result =>
    {
        foreach (var token in result.Tokens.Where(token => !names.Contains(token.Value, StringComparer.Ordinal)))
        {
            var list = string.Join(", ", names);
            var nearest = NearestName.Find(token.Value, names);
            result.AddError(new Bilingual(
                $"{result.IdentifierToken?.Value} 的取值“{token.Value}”无效，可用：{list}{(nearest is null ? string.Empty : $"；是否想用 {nearest}？")}",
                $"{result.IdentifierToken?.Value}: "
                    + $"'{token.Value}' is none of {list}{(nearest is null ? string.Empty : $"; did you mean {nearest}?")}").In(language));
        }
    };
}
