using System.Text.RegularExpressions;
using PerfForm.Core.Importers.Captions;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Model.Layout;

namespace PerfForm.Core.Importers.Project;

/// <summary>Reads what only the form of a project has (项目支出): the project, its unit and its department.</summary>
internal sealed partial class ProjectFormReader : IFormReader
{
    public FormKind Kind => ProjectKind.Kind;

    public Form ReadTables(FormReading reading, Form form) => form;

    public Form ReadCaptions(FormReading reading, FieldReader fields, Form form)
    {
        form = Captioned(fields, form);
        return form.Unit is null ? form with { Unit = UnlabelledUnit.Read(reading) } : form;
    }

    // 项目 | 道路保洁 | 编码 | 42010225: captions where no other gives the value.
    public Form ReadLoosePairs(FormReading reading, IReadOnlyList<LabelledField> pairs, Form form)
    {
        var project = form.Project ?? new Model.Project();
        return form with
        {
            Project = project with
            {
                Name = project.Name ?? Find(CaptionRole.ProjectName) ?? NameInTitle.Read(form.Title, form.Department, form.Unit),
                Code = project.Code ?? Find(CaptionRole.ProjectCode),
            },
        };

        Sourced<string>? Find(CaptionRole role) => pairs.FirstOrDefault(pair => reading.Vocabulary.LooseCaption(pair.Label) == role)?.Value;
    }

    private static Form Captioned(FieldReader fields, Form form)
    {
        var department = fields.TakeOfPlace(CaptionRole.Department) ?? fields.TakeOneOfTwo(CaptionRole.Unit, Files);
        var unit = fields.Take(CaptionRole.Unit, pair => !Files(pair) && pair.Evidence != LayoutEvidence.Ending)
            ?? fields.Take(CaptionRole.Unit, pair => !Files(pair))
            ?? fields.Take(CaptionRole.Unit);
        if (department is null && (unit is not null || fields.Takes(CaptionRole.FilingUnit, pair => !IsDepartment(pair))))
        {
            department = fields.Take(CaptionRole.FilingUnit, IsDepartment)
                ?? (unit is null ? null : fields.Take(CaptionRole.FilingUnit, pair => pair.Values is [var only] && only.ToLine()?.Value != unit.Value));
        }

        var name = fields.Take(CaptionRole.ProjectName);
        var code = fields.Take(CaptionRole.ProjectCode);
        return form with
        {
            Department = department,
            Unit = unit ?? fields.Take(CaptionRole.FilingUnit),
            Project = Project(fields, name, code),
        };
    }

    // 申报单位 beside 用款单位.
    private static bool Files(CaptionPair pair) => pair.LabelText.StartsWith("申报", StringComparison.Ordinal);

    // 申报部门 beside 实施主体 or 预算单位 is the department; alone it is who fills the form in.
    private static bool IsDepartment(CaptionPair pair) => pair.LabelText.Contains("部门", StringComparison.Ordinal);

    private static Model.Project Project(FieldReader fields, Sourced<string>? name, Sourced<string>? code)
    {
        // 项目名称及代码: 道路保洁[42010225Y0000001].
        if (name is not null && code is null && CodeWith(name.Value) is { } match)
        {
            (name, code) = (name with { Value = match.Groups["name"].Value }, name with { Value = match.Groups["code"].Value });
        }

        return new Model.Project
        {
            Name = name,
            Code = code,
            Category = fields.Take(CaptionRole.ProjectCategory) ?? fields.Take(CaptionRole.ProjectNature),
            Period = fields.Take(CaptionRole.ProjectPeriod) ?? PeriodBetween(fields.Peek(CaptionRole.PeriodStart), fields.Peek(CaptionRole.PeriodEnd)),
        };
    }

    [GeneratedRegex(@"^(?<name>.*\S)\s*[\[［【(（](?<code>[A-Za-z0-9-]{8,})[\]］】)）]$", RegexOptions.ExplicitCapture)]
    private static partial Regex CodeAtEnd();

    private static Match? CodeWith(string name) => new[] { CodeAtEnd().Match(name), CodeInFront().Match(name) }.FirstOrDefault(match => match.Success);

    // [411402-25-018] 学校食堂改造
    [GeneratedRegex(@"^[\[［【](?<code>[A-Za-z0-9-]{6,})[\]］】]\s*(?<name>\S.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex CodeInFront();

    // 计划开始日期 and 计划完成日期 in cells of their own; each stays a field too, with its cell.
    // 开始时间 | 完成时间 over the columns of a plan of progress is no period.
    private static Sourced<string>? PeriodBetween(Sourced<string>? start, Sourced<string>? end) =>
        !new[] { start, end }.Any(time => time?.Value.Any(char.IsAsciiDigit) == true) ? null
            : start is not null && end is not null ? start with { Value = $"{start.Value}至{end.Value}" } : start ?? end;
}
