using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Project;

/// <summary>Reads what only the form of a project has (项目支出): the project, its unit and its department.</summary>
internal sealed class ProjectFormReader : IFormReader
{
    public FormKind Kind => ProjectKind.Kind;

    public Form ReadTables(FormReading reading, Form form) => form;

    public Form ReadCaptions(FormReading reading, FieldReader fields, Form form)
    {
        form = Captioned(fields, form);
        return form.Unit is null ? form with { Unit = UnlabelledUnit.Read(reading) } : form;
    }

    private static Form Captioned(FieldReader fields, Form form) => form with
    {
        Department = fields.Take(CaptionRole.Department),
        Unit = fields.Take(CaptionRole.Unit) ?? fields.Take(CaptionRole.FilingUnit),
        Project = new Model.Project
        {
            Name = fields.Take(CaptionRole.ProjectName),
            Code = fields.Take(CaptionRole.ProjectCode),
            Category = fields.Take(CaptionRole.ProjectCategory) ?? fields.Take(CaptionRole.ProjectNature),
            Period = fields.Take(CaptionRole.ProjectPeriod) ?? PeriodBetween(fields.Peek(CaptionRole.PeriodStart), fields.Peek(CaptionRole.PeriodEnd)),
        },
    };

    // 计划开始日期 and 计划完成日期 in cells of their own; each stays a field too, with its cell.
    private static Sourced<string>? PeriodBetween(Sourced<string>? start, Sourced<string>? end) =>
        start is not null && end is not null ? start with { Value = $"{start.Value}至{end.Value}" } : start ?? end;
}
