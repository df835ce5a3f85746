using System.Text;

namespace PerfForm.Core.Writers.Folders;

/// <summary>
/// A folder that a run writes into and that may be cut off at any moment. Files that grow do so in <c>.part</c> within the folder and are
/// moved to their places when the run is over; other files are moved to their places whole. A journal says up to where growing files hold
/// whole records, so that a later run can cut off what came after and go on. A process that is killed loses nothing that was committed; a
/// machine that loses its power may.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    /// <summary>The folder of what is not finished.</summary>
    public const string PartFolder = ".perfform-part";

    /// <summary>The folder, within <see cref="PartFolder"/>, of files that are needed on the way only.</summary>
    internal const string WayFolder = "spool";

    private const string Ended = "ended";

    private const string JournalFile = "journal.jsonl";
    private readonly GrowingFiles _growing;
    private readonly Dictionary<string, long> _lengths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly string _parts;
    private FileStream? _journal;
    private IDisposable? _lock;

    /// <summary>A folder; nothing is made or changed yet.</summary>
    public OutputFolder(string path)
    {
        FullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        _parts = Path.Combine(FullPath, PartFolder);
        _growing = new GrowingFiles(_parts);
    }

    /// <summary>The folder's full path.</summary>
    public string FullPath { get; }

    /// <summary>Whether a run was cut off here.</summary>
    public bool IsUnfinished => File.Exists(JournalPath);

    /// <summary>Whether the run that is resumed had committed anything.</summary>
    public bool HasCommitted => _lengths.Count > 0;

    /// <summary>Whether the run that is resumed had only files left to move.</summary>
    public bool HasEnded { get; private set; }

    private string JournalPath => Path.Combine(_parts, JournalFile);

    /// <summary>Begins a run: whatever an unfinished one left is removed.</summary>
    /// <param name="run">What the run is: a later one that says the same may go on with it. One line.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Begin(string run)
    {
        RemoveParts();
        Directory.CreateDirectory(_parts);

        // Whole at once: a journal without its first line would be none.
        var beside = JournalPath + ".new";
        File.WriteAllText(beside, run + "\n");
        File.Move(beside, JournalPath);
        _journal = new FileStream(JournalPath, FileMode.Append, FileAccess.Write, FileShare.Read);
    }

    /// <summary>The first of some files and folders right below it that exists; null where none does.</summary>
    public string? Has(IEnumerable<string> places) => places.FirstOrDefault(place => Path.Exists(FolderPlace.Of(FullPath, place)));

    /// <summary>Keeps other runs out of the folder until this one is disposed of.</summary>
    /// <returns>False where another run is at work there.</returns>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    public bool TryLock()
    {
        Directory.CreateDirectory(FullPath);
        _lock = FolderLock.TryTake(FullPath);
        return _lock is not null;
    }

    /// <summary>Removes files below it, in order, and then empty folders. Files that are not there are passed over.</summary>
    /// <exception cref="IOException">They cannot be removed.</exception>
    public void Remove(IEnumerable<string> files)
    {
        foreach (var file in files.Select(file => FolderPlace.Of(FullPath, file)).Where(File.Exists))
        {
            File.Delete(file);
            RemoveEmptyFolders(Path.GetDirectoryName(file)!);
        }
    }

    private void RemoveEmptyFolders(string folder)
    {
        while (folder != FullPath && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    /// <summary>Removes what an unfinished run left.</summary>
    /// <exception cref="IOException">It cannot be removed.</exception>
    public void RemoveParts()
    {
        // The journal goes first: without its files it would say what is not so.
        if (Directory.Exists(_parts))
        {
            File.Delete(JournalPath);
            Directory.Delete(_parts, recursive: true);
        }
    }

    /// <summary>What the run that was cut off here is; null where there is none.</summary>
    public string? ReadRun() => IsUnfinished ? File.ReadLines(JournalPath).FirstOrDefault() : null;

    /// <summary>Resumes the run that was cut off: removes whatever came after its last commit.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="InvalidDataException">What was committed is missing.</exception>
    public void Resume()
    {
        var committed = 0L;
        var content = File.ReadAllBytes(JournalPath);
        var lines = Encoding.UTF8.GetString(content, 0, Array.LastIndexOf(content, (byte)'\n') + 1).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines.Skip(1))
        {
            Commit.Read(line).ToList().ForEach(file => _lengths[file.Key] = file.Value);
        }

        HasEnded = _lengths.Remove(Ended);
        CommittedFiles.Check(_parts, FullPath, _lengths);

        committed = lines.Sum(line => Encoding.UTF8.GetByteCount(line) + 1L);
        CommittedFiles.CutOff(_parts, _lengths, JournalPath);
        _journal = new FileStream(JournalPath, FileMode.Open, FileAccess.Write, FileShare.Read);
        _journal.SetLength(committed);
        _journal.Seek(0, SeekOrigin.End);
    }

    /// <summary>Writes a piece.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(OutputPiece piece)
    {
        if (piece.IsWholeFile)
        {
            WriteWhole(piece.File, stream => stream.Write(piece.Content));
            return;
        }

        _growing.Write(piece.File, piece.Content);
        _lengths[piece.File] = _lengths.GetValueOrDefault(piece.File) + piece.Content.Length;
        _changed.Add(piece.File);
    }

    /// <summary>Writes a file beside its place and moves it there when it is whole.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void WriteWhole(string file, Action<Stream> write)
    {
        var beside = Path.Combine(_parts, "whole");
        using (var stream = File.Create(beside))
        {
            write(stream);
        }

        MoveToPlace(beside, file);
    }

    /// <summary>A path for a file that must have a name while it is built; <see cref="MoveToPlace"/> moves it.</summary>
    public string PathBeside(string file) => Path.Combine(_parts, $"building-{file}");

    /// <summary>Moves a whole file to its place.</summary>
    public void MoveToPlace(string beside, string file)
    {
        var place = FolderPlace.Of(FullPath, file);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.Move(beside, place, overwrite: true);
    }

    /// <summary>Makes sure that everything written so far is kept, should the run be cut off from now on.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void CommitAll()
    {
        if (_changed.Count == 0)
        {
            return;
        }

        _growing.Flush();

        _journal!.Write(Commit.Line(_changed.Order(StringComparer.Ordinal).Select(file => new KeyValuePair<string, long>(file, _lengths[file]))));
        _journal.Flush();
        _changed.Clear();
    }

    /// <summary>Opens a file that has grown, for reading what was committed.</summary>
    public Stream OpenGrown(string file)
    {
        _growing.Close();
        var part = FolderPlace.Of(_parts, file);
        return new FileStream(File.Exists(part) ? part : FolderPlace.Of(FullPath, file), FileMode.Open, FileAccess.Read);
    }

    /// <summary>Ends the run: files that have grown are moved to their places, except those that were only needed on the way.</summary>
    /// <exception cref="IOException">A file cannot be moved.</exception>
    public void End()
    {
        CommitAll();
        _growing.Close();
        if (!HasEnded)
        {
            // From now on files are only moved.
            _journal!.Write(Commit.Line([new(Ended, 1)]));
            _journal.Flush();
        }

        _journal!.Dispose();

        // The journal goes last: until then the run can be taken up again, and what was moved is not missed.
        foreach (var file in _lengths.Keys.Where(file => !IsOfTheWay(file)).Order(StringComparer.Ordinal))
        {
            if (File.Exists(FolderPlace.Of(_parts, file)))
            {
                MoveToPlace(FolderPlace.Of(_parts, file), file);
            }
        }

        File.Delete(JournalPath);
        Directory.Delete(_parts, recursive: true);
    }

    /// <summary>Whether a file is needed on the way only, and not left in the folder.</summary>
    internal static bool IsOfTheWay(string file) => file.StartsWith($"{WayFolder}/", StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _growing.Close();
            _journal?.Dispose();
        }
        catch (IOException)
        {
            // A full disk was reported when it was met.
        }
        finally
        {
            _lock?.Dispose();
        }
    }
}
