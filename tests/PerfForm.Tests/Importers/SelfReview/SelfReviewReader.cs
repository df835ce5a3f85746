using PerfForm.Core.Importers;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Tests.Importers.SelfReview;

internal sealed class SelfReviewReader : IFormReader
{
    public FormKind Kind => SelfReviewKind.Kind;

    public Form ReadTables(FormReading reading, Form form) => form;

    public Form ReadCaptions(FormReading reading, FieldReader fields, Form form) =>
        form with { Unit = fields.Take(CaptionRole.Unit), Project = new Project { Name = fields.Take(CaptionRole.ProjectName) } };
}
