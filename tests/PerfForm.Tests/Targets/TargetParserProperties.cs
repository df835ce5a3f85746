using CsCheck;
using PerfForm.Core.Model;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Targets;

public sealed class TargetParserProperties
{
    private static readonly TargetParser Parser = new(FormWords.LoadEmbedded().Targets);

    private static readonly TargetPrinter Printer = new(FormWords.LoadEmbedded().Targets);

    private static readonly string[] Units = ["次", "个", "%", "人次", "元", "小时"];

    // The characters that targets are made of, so that random texts come near to real ones.
    private static readonly Gen<char> TargetChar =
        Gen.Char["≥≤><=≧≦》《±~-—至.,，。；;：:、()（）%％‰/·*×０１２3456789٣٤०१万亿千百元次个天年月日底前后内以上下不低于超过每第一二三两半十百分之季度有效提高且同比下降较增长 \n\t"];
    private static readonly Gen<string> NearTarget = Gen.String[TargetChar, 0, 24];

    [Fact]
    public void Any_text_gives_a_target_that_keeps_the_text() =>
        Seeded.All(Gen.OneOf(Gen.String, NearTarget), 20_000, text => Parser.Parse(text).Raw == text.Trim());

    [Fact]
    public void Full_width_and_spaced_spellings_read_alike() =>
        Seeded.All(NearTarget, 10_000, text => Facts(Parser.Parse(text)) == Facts(Parser.Parse(FullWidth(text))));

    [Fact]
    public void A_written_number_is_read_back() =>
        Seeded.All(
            Gen.Select(Gen.Char["≥≤><="], Gen.Int[0, 99_999_999], Gen.Int[0, Units.Length - 1]),
            1_000,
            written =>
                Parser.Parse($"{written.Item1}{written.Item2}{Units[written.Item3]}") is NumberTarget { IsImplied: false } target
                && target.Value == written.Item2 && target.Unit == Units[written.Item3]);

    [Fact]
    public void A_target_printed_and_parsed_again_is_the_same() =>
        Seeded.All(Gen.OneOf(Gen.String, NearTarget), 20_000, text => IsSameAfterPrinting(Parser.Parse(text)));

    [Fact]
    public void A_target_met_in_the_field_printed_and_parsed_again_is_the_same() =>
        Assert.All(File.ReadAllLines(Fixture.PathOf("values-met-in-the-field.txt")), text => Assert.True(IsSameAfterPrinting(Parser.Parse(text))));

    [Fact]
    public void A_long_text_ends_in_good_time()
    {
        var hostile = string.Concat(Enumerable.Repeat("1.2年3月≥4万", 20_000));
        Assert.Equal(hostile, Parser.Parse(hostile).Raw);
    }

    private static bool IsSameAfterPrinting(Target target) => Facts(target) == Facts(Parser.Parse(Printer.Print(target)));

    private static string Facts(Target target) => target switch
    {
        NumberTarget number => $"{number.Operator} {number.Value} {number.Unit} {number.IsImplied} {number.Basis} {number.Per}",
        RangeTarget range => $"{range.Lower} {range.Upper} {range.Unit}",
        PeriodTarget period => $"{period.Start} {period.End}",
        DeadlineTarget deadline => $"{deadline.Year} {deadline.Month} {deadline.Day} {deadline.Part} {deadline.Recurs}",
        MultipleTarget multiple => string.Join('|', multiple.Parts.Select(Facts)),
        _ => target.KindName(),
    };

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
}
