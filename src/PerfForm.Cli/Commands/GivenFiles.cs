using PerfForm.Core.Intake;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Letters;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Text;

namespace PerfForm.Cli.Commands;

/// <summary>What the user gave for a review besides the inputs.</summary>
/// <param name="Roster">Who has to hand in what; null for none.</param>
/// <param name="Letter">The template of letters; null for the one that ships.</param>
/// <param name="Hashes">What these files hold: a run that was cut off goes on only with the same.</param>
internal sealed record GivenFiles(Roster? Roster, LetterTemplate? Letter, IReadOnlyList<string> Hashes)
{
    /// <summary>Reads them.</summary>
    /// <exception cref="ReviewInputException">One cannot be read or used.</exception>
    public static GivenFiles Read(ReviewRequest request)
    {
        var hashes = new List<string>();
        return new GivenFiles(Of(request.Roster, Roster.Read, hashes), Of(request.Letter, LetterTemplate.Read, hashes), hashes);
    }

    private static T? Of<T>(string? file, Func<string, byte[], T> read, List<string> hashes)
        where T : class
    {
        if (file is null)
        {
            return null;
        }

        var content = Content(file);
        hashes.Add($"{file} {ContentHash.Of(content)}");
        return read(file, content);
    }

    private static byte[] Content(string file)
    {
        try
        {
            return GivenContent.Read(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ReviewInputException(file, new Bilingual("无法读取；请检查路径", "it cannot be read; check the path"), failure);
        }
    }
}
