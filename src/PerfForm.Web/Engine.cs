using System.Runtime.InteropServices.JavaScript;
using PerfForm.Core.Filling.Forms;
using PerfForm.Core.Rules.Profiles;
using PerfForm.Core.Text;

namespace PerfForm.Web;

/// <summary>What the page's worker calls. Answers are JSON; <c>problem</c> is a line for the user where something that was given cannot be used.</summary>
internal static partial class Engine
{
    private static Desk? _desk;
    private static byte[] _findings = [];

    /// <summary>What can be chosen: profiles and official forms.</summary>
    [JSExport]
    internal static string Choices() => Answer.Of(json =>
    {
        json.WriteAll("profiles", ShippedProfiles.Names);
        json.WriteAll("forms", OfficialForms.Names);
    });

    /// <summary>Keeps a file in a room.</summary>
    [JSExport]
    internal static void Put(string room, string path, byte[] content) => Rooms.Put(room, path, content);

    /// <summary>Empties a room.</summary>
    [JSExport]
    internal static void Clear(string room) => Rooms.Clear(room);

    /// <summary>Reads and checks what was received.</summary>
    /// <param name="options">What the user chose, as JSON.</param>
    [JSExport]
    internal static string Check(string options)
    {
        var chosen = DeskOptions.Read(options);
        return Answer.Try(chosen.Language, () =>
        {
            _desk = null;
            _desk = new Desk(chosen, Tell);
            _findings = _desk.Check();
            return Answer.Of(json =>
            {
                json.WriteInputs(_desk.Entries, chosen.Language);
                json.WriteDigest(_desk.Digest, chosen.Language);
            });
        });
    }

    /// <summary>The findings of the last check.</summary>
    [JSExport]
    internal static byte[] Findings() => _findings;

    /// <summary>Writes what goes back of the last check.</summary>
    [JSExport]
    internal static string Review() => Answer.Try(Desk.Language, () =>
    {
        Desk.WriteReview();
        return Answer.Of(json =>
        {
            json.WriteAll("files", Rooms.FilesIn(Rooms.Returned));
            json.WriteRound(Desk.Review);
            json.WriteRoster(Desk.Review);
        });
    });

    /// <summary>Writes the tables of the last check.</summary>
    /// <param name="format">A format of <c>perfform convert</c>.</param>
    [JSExport]
    internal static string Tables(string format) => Answer.Try(Desk.Language, () =>
    {
        Desk.WriteTables(format);
        return Answer.Of(json => json.WriteAll("files", Rooms.FilesIn(Rooms.Tables)));
    });

    /// <summary>A file of a room.</summary>
    [JSExport]
    internal static byte[] Take(string room, string path) => Rooms.Take(room, path);

    /// <summary>All files of a room as one zip.</summary>
    [JSExport]
    internal static byte[] Zip(string room) => Archive.Of(room);

    /// <summary>A blank official form.</summary>
    [JSExport]
    internal static byte[] Blank(string form) => Desk.Blank(form);

    /// <summary>Writes what was read into an official form, and tells what that has no field for.</summary>
    [JSExport]
    internal static string Fill(string form, string file) => Answer.Try(Desk.Language, () =>
    {
        var left = Desk.Fill(form, file);
        return Answer.Of(json => json.WriteAll("left", left.Select(value => VisibleText.Of($"{value.Pointer}  {value.Value}"))));
    });

    /// <summary>The pages of all rules.</summary>
    [JSExport]
    internal static string Pages(string language) => Answer.Of(json => json.WritePages(LanguageOf(language)));

    [JSImport("tell", "desk")]
    private static partial void Tell(string phase, double share, string path);

    private static Desk Desk => _desk ?? throw new InvalidOperationException("nothing was checked");

    private static Language LanguageOf(string language) => language == "en" ? Language.English : Language.Chinese;
}
