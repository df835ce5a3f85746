using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews.Rounds;

/// <summary>Something that was changed though no finding asked for it.</summary>
/// <param name="What">What: an amount's label, an indicator's name.</param>
/// <param name="Before">What stood there in the earlier round; empty where nothing did.</param>
/// <param name="After">What stands there now; empty where nothing does.</param>
internal sealed record RoundChange(Bilingual What, string Before, string After);
