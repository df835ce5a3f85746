using System.Text.Json;
using PerfForm.Core.Text;

namespace PerfForm.Web;

/// <summary>What the user chose on the page.</summary>
/// <param name="Language">The language of everything that is said and written.</param>
/// <param name="Profile">The profile's name; null to recognise it.</param>
/// <param name="DrawsAllForms">Whether the report draws clean forms too.</param>
internal sealed record DeskOptions(Language Language, string? Profile, bool DrawsAllForms)
{
    /// <summary>Reads what the page hands over.</summary>
    public static DeskOptions Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        return new DeskOptions(
            root.GetProperty("language").GetString() == "en" ? Language.English : Language.Chinese,
            root.GetProperty("profile").GetString() is { Length: > 0 } profile ? profile : null,
            root.GetProperty("drawsAllForms").GetBoolean());
    }
}
