using System.Text.RegularExpressions;
using PerfForm.Core.Model;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Project;

/// <summary>
/// The project's name in the title, where no caption gives it: 烈士纪念设施修缮保护项目绩效目标申报表. What only says whose form it is, or for which year, is no
/// name.
/// </summary>
internal static partial class NameInTitle
{
    private const int Shortest = 6;

    /// <summary>The name; null where the title holds none.</summary>
    /// <param name="title">The title; null for none.</param>
    /// <param name="bodies">The department and the unit, which are no projects.</param>
    public static Sourced<string>? Read(Sourced<string>? title, params IEnumerable<Sourced<string>?> bodies)
    {
        if (title is null || Shape().Match(TextFolding.FoldWithoutSpace(title.Value)) is not { Success: true } match)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        var isBody = Body().IsMatch(name) || bodies.Any(body => body is not null && name.Contains(NameText.KeyOfUnit(body.Value), StringComparison.Ordinal));
        return isBody || Generic().Replace(name, string.Empty).Length < Shortest ? null : title with { Value = name };
    }

    [GeneratedRegex("^(?:[0-9]{1,2}[.、])?(?:20[0-9]{2}年?度?)?(?<name>.+?)项目绩效目标(?:申报|信息)?表", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    // Who hands it in: no project is called so.
    [GeneratedRegex("(?:[省市县区州盟旗镇乡]|[局委办院厅部处队站所馆会]|街道|部门|单位|中心|学校|中学|小学|公司|集团|本级|预算|支出)$")]
    private static partial Regex Body();

    [GeneratedRegex("[省市县区]级|本级|部门|预算|单位|专项|资金|财政|转移支付|重点|政策|其他|一般|特定目标类|运转类|支出|及|和|的|[()（）]")]
    private static partial Regex Generic();
}
