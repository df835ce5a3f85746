using System.Globalization;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Text;

namespace PerfForm.Core.Filling.Forms;

/// <summary>Reads the drawing of a form. They ship with the library, so what is wrong in one is found by the tests.</summary>
internal static class OfficialFormFile
{
    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries;

    // A row that begins with one of these is drawn once for each.
    private static readonly (string Mark, RowBlock Block)[] Blocks =
        [("@tasks ", RowBlock.Tasks), ("@goals ", RowBlock.Goals), ("@indicators ", RowBlock.Indicators)];

    /// <summary>The form of a file.</summary>
    public static OfficialForm Read(string name, FormKind kind, YamlTree root) => new(name, kind)
    {
        Sheet = root["sheet"].Value,
        IsLandscape = root["page"].Value == "landscape",
        HeadRows = Count(root["headRows"].Value),
        BlankTasks = Count(root["blankTasks"].Value),
        Widths = [.. root["widths"].Texts.Select(width => double.Parse(width, CultureInfo.InvariantCulture))],
        Rows = [.. root["rows"].Texts.Select(Row)],
        Levels = [.. root["levels"].Texts.Select(Slot)],
        Choices = [.. root.Entries.Where(entry => entry.Key == "choices").SelectMany(entry => entry.Value.Entries).Select(Choice)],
    };

    private static FormRow Row(string text)
    {
        var (mark, block) = Array.Find(Blocks, block => text.StartsWith(block.Mark, StringComparison.Ordinal));
        return new FormRow(block, text[(mark?.Length ?? 0)..].Split('|', Trimmed));
    }

    // 产出指标 | 工作时效 = 时效指标 | 2
    private static LevelSlot Slot(string text)
    {
        var parts = text.Split('|', Trimmed);
        var (first, second) = (parts[0].Split('=', Trimmed), parts[1].Split('=', Trimmed));
        return new LevelSlot(first[^1], first[0], second[^1], second[0], Count(parts[2]));
    }

    private static FieldChoice Choice(YamlTree.Entry entry) => new(entry.Key, entry.Value.Texts);

    private static int Count(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
