using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Letters;
using PerfForm.Core.Reviews.Rosters;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Configured;
using PerfForm.Core.Rules.Profiles;

namespace PerfForm.Web;

/// <summary>What the user gave besides the received files.</summary>
/// <param name="Settings">What the configuration says.</param>
/// <param name="Configurations">The configuration in force, as displayed.</param>
/// <param name="Checks">How it is checked.</param>
/// <param name="Roster">Who has to hand in what; null for none.</param>
/// <param name="Letter">The template of letters; null for the one that ships.</param>
internal sealed record GivenFiles(Settings Settings, IReadOnlyList<string> Configurations, LintOptions Checks, Roster? Roster, LetterTemplate? Letter)
{
    private const string ConfigurationFile = ".perfform.yml";

    /// <summary>Reads it.</summary>
    /// <exception cref="DeskException">Something cannot be used.</exception>
    public static GivenFiles Read(DeskOptions options)
    {
        var reader = new SettingsReader(path => new StreamReader(path));
        var files = Rooms.FilesIn(Rooms.Configuration);
        var settings = files is [var file, ..] ? reader.Read(Path.Combine(Rooms.PathOf(Rooms.Configuration), file)) : Settings.Default;
        var profile = options.Profile is { } name ? reader.ReadProfile(name) : null;
        if (reader.Problems is [{ } problem, ..])
        {
            throw DeskException.At(Path.GetFileName(problem.File) + problem.Place[problem.File.Length..], problem.Message);
        }

        try
        {
            return new GivenFiles(
                settings,
                files,
                ChecksWith(profile),
                Of(Rooms.Roster, Core.Reviews.Rosters.Roster.Read),
                Of(Rooms.Letter, LetterTemplate.Read));
        }
        catch (ReviewInputException fault)
        {
            throw new DeskException(fault.Said);
        }
    }

    // What lies with the received files is the sender's.
    private static LintOptions ChecksWith(Profile? profile) => new()
    {
        Profile = profile,
        KeepsLedger = false,
        UsesThreads = false,
        Today = DateOnly.FromDateTime(DateTime.Now),
        ConfigurationsNotUsed = [.. Rooms.FilesIn(Rooms.Received).Where(file => Path.GetFileName(file) == ConfigurationFile)],
    };

    private static T? Of<T>(string room, Func<string, byte[], T> read)
        where T : class =>
        Rooms.FilesIn(room) is [var file, ..] ? read(file, Rooms.Take(room, file)) : null;
}
