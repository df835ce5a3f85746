using System.Text.RegularExpressions;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Captions;

/// <summary>
/// Captions of two things over two cells, told apart: 联系人及电话 | 张三 | 0755-28336292, 项目名称及编码 | 道路保洁 | 42010225Y0000001,
/// 项目类型/周期 | 延续性项目 | 2025年—2027年.
/// </summary>
internal static partial class JoinedCaptions
{
    /// <summary>The pair, or the two that it is.</summary>
    public static CaptionPair[] Parted(CaptionPair pair) => pair.Values is [_, var second, ..] && IsSecond(pair.Role, second.Text)
        ? Both(pair, SecondOf(pair.Role))
        : [pair];

    /// <summary>Whether a text is the phone behind a name, or the code behind a project.</summary>
    public static bool IsSecond(CaptionRole role, string text) => role switch
    {
        CaptionRole.ContactName => Phone().IsMatch(TextFolding.FoldWithoutSpace(text)),
        CaptionRole.ProjectName => Code().IsMatch(text.Trim()),
        CaptionRole.ProjectCategory => Period().IsMatch(TextFolding.FoldWithoutSpace(text)),
        _ => false,
    };

    private static CaptionRole SecondOf(CaptionRole first) => first switch
    {
        CaptionRole.ContactName => CaptionRole.ContactPhone,
        CaptionRole.ProjectCategory => CaptionRole.ProjectPeriod,
        _ => CaptionRole.ProjectCode,
    };

    private static CaptionPair[] Both(CaptionPair pair, CaptionRole second) =>
        [pair with { Values = [pair.Values[0]] }, pair with { Role = second, Values = [.. pair.Values.Skip(1)] }];

    [GeneratedRegex(@"^[0-9][0-9()、,;/-]{5,}[0-9]$")]
    private static partial Regex Phone();

    // 2025年—2027年
    [GeneratedRegex("^20[0-9]{2}[0-9年月日./-]{0,12}[-—–~～至到]{1,2}20[0-9]{2}[0-9年月日./-]{0,12}$")]
    private static partial Regex Period();

    [GeneratedRegex("^(?=.*[0-9]{4})[A-Za-z0-9-]{6,}$")]
    private static partial Regex Code();
}
