using PerfForm.Core.Grids;
using PerfForm.Core.Importers.Headers;
using PerfForm.Core.Model.Layout;
using PerfForm.Core.Vocabulary;

namespace PerfForm.Core.Importers.Indicators;

/// <summary>What the cells of a header say of their columns, by their words alone.</summary>
internal sealed class HeaderRoles(FormWords vocabulary)
{
    // 分解目标及考核指标, merged down beside the whole table, heads no column.
    public const int MostHeaderRows = 3;

    /// <summary>What speaks for what a cell heads.</summary>
    public LayoutEvidence EvidenceOf(Cell cell)
    {
        if (vocabulary.Header(cell.Text) is null)
        {
            return LayoutEvidence.Ending;
        }

        return vocabulary.IsUsers(cell.Text) ? LayoutEvidence.UserWord : LayoutEvidence.KnownWord;
    }

    /// <summary>What a cell heads; null for nothing that is known.</summary>
    public HeaderRole? RoleOf(Cell cell)
    {
        if (vocabulary.Header(cell.Text) is { } known)
        {
            return known;
        }

        if (vocabulary.Caption(cell.Text) is not null and not CaptionRole.Field || cell.Area.Rows > MostHeaderRows)
        {
            return null;
        }

        return vocabulary.IsPast(cell.Text) ? HeaderRole.Interim : vocabulary.HeaderOfUnknown(cell.Text);
    }

    /// <summary>指标内容 is the name, unless 三级指标 or 绩效指标 stands before it: then it explains.</summary>
    public HeaderRole WithoutDoubt(HeaderRole role, Cell header, List<HeaderColumn> before)
    {
        if (role != HeaderRole.NameOrExplanation)
        {
            return role;
        }

        // 类型 | 指标内容 | 目标值 ∥ 类型 | 指标内容 | 目标值
        if (before.Exists(column => column.Role == HeaderRole.Name && column.Header.Text == header.Text))
        {
            return HeaderRole.Name;
        }

        var last = before.FindLast(column => column.Role is HeaderRole.Name or HeaderRole.Level2);
        var isBehindNames = last?.Role == HeaderRole.Name
            || (before is [.., { Role: HeaderRole.Unknown } beside] && vocabulary.Caption(beside.Header.Text) == CaptionRole.IndicatorBlock);
        return isBehindNames ? HeaderRole.Explanation : HeaderRole.Name;
    }
}
