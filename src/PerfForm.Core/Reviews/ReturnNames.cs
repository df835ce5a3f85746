using PerfForm.Core.Text;

namespace PerfForm.Core.Reviews;

/// <summary>Names for what goes back: a folder a department, and in it the files under their own names. Safe on every system, and no two the same.</summary>
/// <param name="language">The language of the names that are the tool's own.</param>
internal sealed class ReturnNames(Language language)
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly DistinctNames _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The folder of a department.</summary>
    /// <param name="department">Its name; empty where none is known.</param>
    public string FolderOf(string department)
    {
        if (!_folders.TryGetValue(department, out var folder))
        {
            var called = department.Length == 0 ? ReviewNames.NoDepartment.In(language) : department;
            folder = Distinct($"{ReviewNames.Returned.In(language)}/{SafeNames.Part(OneLine.Of(called))}", string.Empty);
            _folders.Add(department, folder);

            // A received file must not take the place of the letter.
            _taken.Take($"{folder}/{ReviewNames.Letter.In(language)}");
        }

        return folder;
    }

    /// <summary>The copy of a file.</summary>
    /// <param name="department">The department that it goes back to.</param>
    /// <param name="path">The file's path as displayed.</param>
    public string FileOf(string department, string path)
    {
        var name = SafeNames.Part(SafeNames.FileIn(path));
        var extension = Path.GetExtension(name);
        return Distinct($"{FolderOf(department)}/{name[..^extension.Length]}", extension);
    }

    private string Distinct(string name, string extension) => _taken.Of(name + extension, number => $"{name} ({number}){extension}");
}
