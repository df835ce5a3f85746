using PerfForm.Core.Text;

namespace PerfForm.Core.Guards;

/// <summary>A received file has more of something than is allowed. Caught at one place, which turns it into PF011.</summary>
internal sealed class LimitExceededException(ReadingLimit limit, long most) : Exception(CauseOf(limit, most).English)
{
    /// <summary>The limit.</summary>
    public ReadingLimit Limit { get; } = limit;

    /// <summary>Which limit, and how to raise it.</summary>
    public Bilingual Cause { get; } = CauseOf(limit, most);

    private static Bilingual CauseOf(ReadingLimit limit, long most) => new(
        $"超过上限 {limit.Name}={most}（{limit.What.Chinese}）；文件可信的话用 --limit {limit.Name}=更大的数 放宽",
        $"more than {limit.Name}={most} allows ({limit.What.English}); if you trust the file, raise it with --limit {limit.Name}=NUMBER");
}
