using PerfForm.Core.Rules.Digests;

namespace PerfForm.Core.Reviews.Ledgers;

using Column = LedgerColumn<TemplateNote>;

/// <summary>模板问题: a row for each thing that is to be mended in a template, not by those who fill it in.</summary>
internal static class TemplateSheet
{
    /// <summary>The sheet.</summary>
    public static LedgerSheet<TemplateNote> Sheet { get; } = new(
        new("模板问题", "templates"),
        [
            Column.Text("问题", "what is wrong", 60, (row, language) => row.Message.In(language)),
            Column.Number("涉及表数", "forms", row => row.Forms),
            Column.Number("同模板表数", "forms of the template", row => row.Of),
            Column.Text("首见文件", "first file", 40, (row, _) => row.File),
            Column.Text("首见工作表", "first sheet", 20, (row, _) => row.Sheet),
        ],
        review => review.Result.Digest.Templates);
}
