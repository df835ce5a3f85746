using System.Text.RegularExpressions;
using PerfForm.Core.Rules;
using PerfForm.Core.Text;

namespace PerfForm.Tests.Rules;

/// <summary>Chinese messages are for officers: no English word and no key of the program stands in them.</summary>
public sealed partial class GlossaryTests
{
    public static TheoryData<string> Codes { get; } = [.. RuleCatalogue.All.Select(rule => rule.Kind.Code).Except(["PF901", "PF903"])];

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_english_stands_in_chinese_messages(string code)
    {
        var rule = RuleCatalogue.All.First(rule => rule.Kind.Code == code);
        var messages = RuleCase.Of(rule).Firing
            .SelectMany(given => Linted.Case(given, RuleCatalogue.All).Of(rule))
            .Select(finding => finding.Message.Chinese)
            .ToList();

        Assert.NotEmpty(messages);
        Assert.All(messages, message => Assert.DoesNotMatch(EnglishWord(), Told().Replace(message, " ")));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void No_english_stands_in_the_chinese_way_to_mend(string code) =>
        Assert.DoesNotMatch(EnglishWord(), Told().Replace(RulePage.Find(code)!.Mend(Language.Chinese), " "));

    // What was read from a form (in quotes, or behind them), codes, cells, file names and options are no words.
    [GeneratedRegex(@"“[^”]*”|PF[0-9]{3}|\b[A-Z]{1,3}[0-9]+\b|\S+\.(?:xlsx|csv)|--[a-z-]+|Excel|PDF|CSV|km|KB|MB|GB|TB")]
    private static partial Regex Told();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex EnglishWord();
}
