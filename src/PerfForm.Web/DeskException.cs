using PerfForm.Core.Text;

namespace PerfForm.Web;

/// <summary>What the user gave besides the received files cannot be used.</summary>
/// <param name="said">What is wrong and what to do, in one line.</param>
internal sealed class DeskException(Bilingual said) : Exception(said.English)
{
    /// <summary>What is wrong and what to do, in one line.</summary>
    public Bilingual Said { get; } = said;

    /// <summary>Something wrong at a place.</summary>
    public static DeskException At(string place, Bilingual cause) =>
        new(new Bilingual($"{VisibleText.Of(place)}：{cause.Chinese}", $"{VisibleText.Of(place)}: {cause.English}"));
}
