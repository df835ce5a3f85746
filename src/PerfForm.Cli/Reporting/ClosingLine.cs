using PerfForm.Core.Bulk;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Reporting;

/// <summary>The last line on standard error: what was done.</summary>
internal static class ClosingLine
{
    private static readonly Bilingual Junk = new("系统杂项", "junk");
    private static readonly Bilingual Link = new("链接", "links");
    private static readonly Bilingual Empty = new("空文件", "empty");
    private static readonly Bilingual Duplicates = new("重复", "duplicates");

    /// <summary><c>3 files, 9 forms, 2 errors, 5 warnings, passed over 2 files, 1 sheet (pdf 1, junk 1)</c>.</summary>
    public static Bilingual Of(ClosingFigures figures)
    {
        var kinds = figures.PassedOver.Files == 0 ? new Bilingual(string.Empty, string.Empty) : KindsOf(figures.PassedOver);
        var configured = ConfigurationOf(figures);
        var (skipped, sheets) = (figures.PassedOver.Files, figures.SkippedSheets);
        return new(
            $"{figures.Files} 个文件，{figures.Forms} 张表，{figures.Errors} 个错误，{figures.Warnings} 个警告，跳过 {skipped} 个文件、{sheets} 张工作表"
                + kinds.Chinese + (figures.Suppressed > 0 ? $"，豁免 {figures.Suppressed} 个" : string.Empty) + configured.Chinese,
            $"{CountedNoun.Of(figures.Files, "file")}, {CountedNoun.Of(figures.Forms, "form")}, "
                + $"{CountedNoun.Of(figures.Errors, "error")}, {CountedNoun.Of(figures.Warnings, "warning")}, "
                + $"passed over {CountedNoun.Of(skipped, "file")}, {CountedNoun.Of(sheets, "sheet")}"
                + kinds.English + (figures.Suppressed > 0 ? $", {figures.Suppressed} suppressed" : string.Empty) + configured.English);
    }

    // A configuration that holds is always named: it may be the reason why nothing was found.
    private static Bilingual ConfigurationOf(ClosingFigures figures)
    {
        if (figures.Configurations.Count == 0)
        {
            return new(string.Empty, string.Empty);
        }

        var off = figures.SwitchedOff;
        return new(
            $"，配置 {VisibleText.Of(string.Join('、', figures.Configurations))}" + (off > 0 ? $"（关闭了 {off} 个发现）" : string.Empty),
            $", configuration {VisibleText.Of(string.Join(", ", figures.Configurations))}"
                + (off > 0 ? $" ({CountedNoun.Of(off, "finding")} off)" : string.Empty));
    }

    private static Bilingual KindsOf(PassedOverCounts passedOver)
    {
        List<Bilingual> kinds =
        [
            .. passedOver.OtherKinds.Select(kind => Counted(Called(kind.Key), kind.Value)),
            Counted(Duplicates, passedOver.Duplicates),
            Counted(Junk, passedOver.Junk),
        ];
        kinds.RemoveAll(kind => kind.English.Length == 0);
        return new($"（{string.Join('、', kinds.Select(kind => kind.Chinese))}）", $" ({string.Join(", ", kinds.Select(kind => kind.English))})");
    }

    private static Bilingual Called(string kind) => kind switch
    {
        "link" => Link,
        "empty" => Empty,
        _ => new(kind, kind),
    };

    private static Bilingual Counted(Bilingual what, int count) =>
        count == 0 ? new(string.Empty, string.Empty) : new($"{what.Chinese} {count}", $"{what.English} {count}");
}
