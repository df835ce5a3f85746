using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Tests.Importers.SelfReview;

/// <summary>A kind of form that only tests know: 项目支出绩效自评表, with columns for what was reached.</summary>
internal static class SelfReviewKind
{
    public static FormKind Kind { get; } = new("selfReview", new("自评", "self-review"), FormSubject.Nothing)
    {
        TitleWords = ["自评"],
        FieldColumns = [.. FormKind.UsualFieldColumns, HeaderRole.Result],
        Requires = [RequiredField.Total],
    };
}
