using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Importers.Labels;
using PerfForm.Core.Model;

namespace PerfForm.Core.Importers.Project;

/// <summary>Reads what only the form of a project has (项目支出): the project, its unit and its department.</summary>
internal sealed class ProjectFormReader : IFormReader
{
    public FormKind Kind => FormKind.Project;

    public Form ReadTables(FormReading reading, Form form) => form;

    public Form ReadCaptions(FieldReader fields, Form form) => form with
    {
        Department = fields.Take(CaptionRole.Department),
        Unit = fields.Take(CaptionRole.Unit),
        Project = new Model.Project
        {
            Name = fields.Take(CaptionRole.ProjectName),
            Code = fields.Take(CaptionRole.ProjectCode),
            Category = fields.Take(CaptionRole.ProjectCategory),
            Period = fields.Take(CaptionRole.ProjectPeriod),
        },
    };
}
