using System.Globalization;
using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Rules.Structure;

/// <summary>The project's period ended before the year that the form is for, or ends before it begins.</summary>
internal sealed class PeriodOutsideYear() : FormRule(new DiagnosticKind("PF119", "period-outside-year", Severity.Warning), ReviewCategory.Other)
{
    internal override RuleNeeds Needs { get; } = RuleNeeds.OfDeclarations(FormParts.Project | FormParts.Year);

    public override Outcome Check(FormCase form)
    {
        if (form.Form.Project?.Period is not { } period)
        {
            return Outcome.NotApplicable;
        }

        var years = YearText.In(NameText.WithoutRemark(period.Value)).ConvertAll(year => int.Parse(year, CultureInfo.InvariantCulture));
        if (years.Count == 0)
        {
            return Outcome.NotApplicable;
        }

        // Two years are from and to; of more the last one counts, in whatever order they are written.
        var last = years.Max();
        return years is [var first, var second] && second < first ? Outcome.Of(form.At(
                period.Cell,
                $"项目期“{OneLine.Of(period.Value)}”的结束早于开始；请核对",
                $"the project's period '{OneLine.Of(period.Value)}' ends before it begins").With(period.Value))
            : form.Form.Year is not { Value: var year } ? Outcome.CannotJudge("没有年度", "the form has no year")
            : Outcome.Of(last >= year ? null : form.At(
                period.Cell,
                $"项目期“{OneLine.Of(period.Value)}”在 {year} 年之前已经结束；请核对项目期或年度",
                $"the project's period '{OneLine.Of(period.Value)}' ended before {year}; check the period or the year").With(period.Value));
    }
}
