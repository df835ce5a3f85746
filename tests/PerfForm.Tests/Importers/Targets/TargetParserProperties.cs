using CsCheck;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Importers.Targets;
using PerfForm.Core.Model;

namespace PerfForm.Tests.Importers.Targets;

public sealed class TargetParserProperties
{
    private const string Seed = "0000KXRm9KX0";
    private static readonly TargetParser Parser = new(Vocabulary.LoadEmbedded().Targets);

    private static readonly string[] Units = ["次", "个", "%", "人次", "元", "小时"];

    // The characters that targets are made of, so that random texts come near to real ones.
    private static readonly Gen<char> TargetChar = Gen.Char["≥≤><=≧≦》《±~-—至.,，。；;：:、()（）%％‰/·*×０１２3456789٣٤०१万亿千百元次个天年月日底前后内以上下不低于超过每第一二季度有效提高 \n\t"];
    private static readonly Gen<string> NearTarget = Gen.String[TargetChar, 0, 24];

    [Fact]
    public void Any_text_gives_a_target_that_keeps_the_text() =>
        Gen.OneOf(Gen.String, NearTarget).Sample(text => Parser.Parse(text).Raw == text.Trim(), seed: Seed, iter: 20_000);

    [Fact]
    public void Full_width_and_spaced_spellings_read_alike() =>
        NearTarget.Sample(text => Facts(Parser.Parse(text)) == Facts(Parser.Parse(FullWidth(text))), seed: Seed, iter: 10_000);

    [Fact]
    public void A_written_number_is_read_back() =>
        Gen.Select(Gen.Char["≥≤><="], Gen.Int[0, 99_999_999], Gen.Int[0, Units.Length - 1])
            .Sample((sign, number, unit) => Parser.Parse($"{sign}{number}{Units[unit]}") is NumberTarget { IsImplied: false } target && target.Value == number && target.Unit == Units[unit], seed: Seed);

    [Fact]
    public void A_long_text_ends_in_good_time()
    {
        var hostile = string.Concat(Enumerable.Repeat("1.2年3月≥4万", 20_000));
        Assert.Equal(hostile, Parser.Parse(hostile).Raw);
    }

    private static string Facts(Target target) => target switch
    {
        NumberTarget number => $"{number.Operator} {number.Value} {number.Unit} {number.IsImplied}",
        RangeTarget range => $"{range.Lower} {range.Upper} {range.Unit}",
        DeadlineTarget deadline => $"{deadline.Year} {deadline.Month} {deadline.Day} {deadline.Part} {deadline.Recurs}",
        MultipleTarget multiple => string.Join('|', multiple.Parts.Select(Facts)),
        _ => target.KindName(),
    };

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
}
