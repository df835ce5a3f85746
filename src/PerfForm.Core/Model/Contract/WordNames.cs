using System.Collections.Frozen;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Text;

namespace PerfForm.Core.Model.Contract;

/// <summary>What the contract's words are called by people: in English they are their own names, in Chinese they have these.</summary>
internal static class WordNames
{
    private static readonly FrozenDictionary<string, string> Chinese = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // Whose fault a finding is.
        ["content"] = "填报内容",
        ["template"] = "表格模板",
        ["reading"] = "读取",
        ["delivery"] = "文件",

        // Horizons, and what money is of.
        ["annual"] = "年度",
        ["term"] = "全期",
        ["budget"] = "预算",
        ["termBudget"] = "全期",
        ["tasks"] = "年度主要任务",

        // How much of a form was read; why a sheet was passed over.
        ["partial"] = "部分识别",
        ["blank"] = "空白",
        [SkippedArea.NoDeclarationTitle] = "没有申报表标题",
        [SkippedArea.NotADeclaration] = "不是申报表",

        // How levels were known.
        ["cell"] = "本行",
        ["merged"] = "合并单元格",
        ["filled"] = "沿用上行",
        ["inferred"] = "推定",

        // Targets.
        ["number"] = "数值",
        ["range"] = "区间",
        ["period"] = "起止时间",
        ["deadline"] = "期限",
        ["multiple"] = "多个值",
        ["qualitative"] = "定性",
        ["notApplicable"] = "不适用",
        ["placeholder"] = "待填",
        ["text"] = "文字",
        [">="] = "≥",
        ["<="] = "≤",
        ["higher"] = "正向",
        ["lower"] = "反向",
        ["yearly"] = "每年",
        ["quarterly"] = "每季度",
        ["monthly"] = "每月",

        // Severities.
        ["error"] = "错误",
        ["warning"] = "警告",
        ["info"] = "提示",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names of a word. Signs, and names of formats, are the same in both languages.</summary>
    public static Bilingual Of(string word) => new(
        Chinese.GetValueOrDefault(word) ?? FormKinds.All.FirstOrDefault(kind => kind.Name == word)?.Called.Chinese ?? word,
        word);
}
