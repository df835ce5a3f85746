using System.Text.RegularExpressions;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Text;

namespace PerfForm.Core.Importers.Captions;

/// <summary>
/// Captions of two things over two cells, told apart: 联系人及电话 | 张三 | 0755-28336292, 项目名称及编码 | 道路保洁 | 42010225Y0000001.
/// </summary>
internal static partial class JoinedCaptions
{
    /// <summary>The pair, or the two that it is.</summary>
    public static CaptionPair[] Parted(CaptionPair pair) => pair.Values is [_, var second, ..] && IsSecond(pair.Role, second.Text)
        ? Both(pair, pair.Role == CaptionRole.ContactName ? CaptionRole.ContactPhone : CaptionRole.ProjectCode)
        : [pair];

    /// <summary>Whether a text is the phone behind a name, or the code behind a project.</summary>
    public static bool IsSecond(CaptionRole role, string text) => role switch
    {
        CaptionRole.ContactName => Phone().IsMatch(TextFolding.FoldWithoutSpace(text)),
        CaptionRole.ProjectName => Code().IsMatch(text.Trim()),
        _ => false,
    };

    private static CaptionPair[] Both(CaptionPair pair, CaptionRole second) =>
        [pair with { Values = [pair.Values[0]] }, pair with { Role = second, Values = [.. pair.Values.Skip(1)] }];

    [GeneratedRegex(@"^[0-9][0-9()、,;/-]{5,}[0-9]$")]
    private static partial Regex Phone();

    [GeneratedRegex("^(?=.*[0-9]{4})[A-Za-z0-9-]{6,}$")]
    private static partial Regex Code();
}
