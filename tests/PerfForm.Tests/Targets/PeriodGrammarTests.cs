using CsCheck;
using PerfForm.Core.Model;
using PerfForm.Core.Targets;
using PerfForm.Core.Vocabulary;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Targets;

public sealed class PeriodGrammarTests
{
    private static readonly TargetParser Parser = new(FormWords.LoadEmbedded().Targets);

    [Theory]
    [InlineData("2023.07-2024.01", "2023-07", "2024-01")]
    [InlineData("20230101-20231231", "2023-01-01", "2023-12-31")]
    [InlineData("202301至202412", "2023-01", "2024-12")]
    [InlineData("2023.7—2024.1", "2023-07", "2024-01")]
    [InlineData("2022年1-12月", "2022-01", "2022-12")]
    [InlineData("2022年1月至12月", "2022-01", "2022-12")]
    [InlineData("２０２２年１月～１２月份", "2022-01", "2022-12")]
    [InlineData("2023年1月1日至12月31日", "2023-01-01", "2023-12-31")]
    [InlineData("2023年7月1日-2024年6月30日", "2023-07-01", "2024-06-30")]
    [InlineData("2023年1月1日-31日", "2023-01-01", "2023-01-31")]
    [InlineData("2023-07-01至2024-06-30", "2023-07-01", "2024-06-30")]
    [InlineData("2023.1.1-12.31", "2023-01-01", "2023-12-31")]
    [InlineData("2024-2026年", "2024", "2026")]
    [InlineData("2024年至2026年", "2024", "2026")]
    [InlineData("2024年1月至2024年12月底", "2024-01", "2024-12")]
    public void A_period_is_read_as_precise_as_written(string text, string start, string end) =>
        Assert.Equal(new PeriodTarget(text, start, end), Parser.Parse(text));

    [Theory]
    [InlineData("2023年12月-1月")]
    [InlineData("2023年1-13月")]
    [InlineData("2023年2月1日至2月30日")]
    [InlineData("2026-2024年")]
    [InlineData("1-6月")]
    [InlineData("2022年1月-31日")]
    [InlineData("2022年3月-2023年")]
    public void What_is_no_period_stays_text(string text) => Assert.Equal(new WordTarget(text, WordTargetKind.Text), Parser.Parse(text));

    [Theory]
    [InlineData("2020-09-30")]
    [InlineData("2025年12月底前")]
    public void A_date_is_no_period(string text) => Assert.IsType<DeadlineTarget>(Parser.Parse(text));

    [Fact]
    public void Two_months_of_one_year_are_read_back() =>
        Seeded.All(
            Gen.Select(Gen.Int[1990, 2090], Gen.Int[1, 11]),
            1_000,
            written => Parser.Parse($"{written.Item1}年{written.Item2}-12月") is PeriodTarget period
                && period.Start == $"{written.Item1}-{written.Item2:00}" && period.End == $"{written.Item1}-12");
}
