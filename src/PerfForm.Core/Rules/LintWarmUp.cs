using PerfForm.Core.Grids;
using PerfForm.Core.Importers;
using PerfForm.Core.Model;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Sketches;
using PerfForm.Core.Rules.Storage;

namespace PerfForm.Core.Rules;

/// <summary>
/// Runs all rules on a small dossier and throws the outcome away. A run on one file spends more time on loading the rules' code than on their
/// work, a native program too; done on another core while the file is being read, that time is saved.
/// </summary>
internal static class LintWarmUp
{
    private const string Dossier = """
        === 整体支出
        年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元）
        ↓ | 甲项目 | 开展培训5次 | 10.00
        ↓ | 金额合计 | → | 10.00
        年度绩效目标 | 开展培训4次，安排资金12万元。
        一级指标 | 二级指标 | 指标内容 | 指标值
        产出指标 | 数量指标 | 培训次数 | ≥4次
        效益指标 | 社会效益指标 | 能力 | 有效提高
        === 甲项目
        资金总额（万元） | 11.00 | 财政拨款 | 10.00 | 其他资金 | 0.00
        一级指标 | 二级指标 | 指标内容 | 指标值
        产出指标 | 数量指标 | 培训次数 | ≥5次
        产出指标 | 时效指标 | 培训时间 | 2023年底前；≤0次
        """;

    /// <summary>Runs the rules once.</summary>
    public static void Run(LintData data)
    {
        var importer = new DeclarationImporter(data.Vocabulary);
        var file = Sketch.Files(Dossier)[0];
        var document = importer.Import(new Workbook(Format: null, file.Sheets), new SourceFile(file.Name, Format: null, string.Empty));
        var basis = new Basis(data.Profiles.All.First(), Limits.Default, Exclusions.None, IsForPublication: false, data.Words, data.Vocabulary);
        var stored = new StoredDocument(document);
        List<FormCase> forms = [.. document.Forms.Select((_, at) => new FormCase(stored, at, basis))];
        forms.ForEach(form => form.Prepare());
        var dossiers = DossierFinder.Find(forms);
        foreach (var rule in RuleCatalogue.All)
        {
            var outcomes = rule switch
            {
                FormRule ofForms => forms.Select(ofForms.Ask).ToList(),
                DossierRule ofDossiers => dossiers.Select(ofDossiers.Ask).ToList(),
                SubmissionRule ofAll => [ofAll.Ask(forms)],
                _ => [],
            };
            outcomes.ForEach(outcome => outcome.Findings.ToList().ForEach(finding => finding.Of(rule)));
        }
    }
}
