using PerfForm.Core;
using PerfForm.Core.Bulk;
using PerfForm.Core.Filling;
using PerfForm.Core.Filling.Values;
using PerfForm.Core.Intake;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Kinds;
using PerfForm.Core.Reviews;
using PerfForm.Core.Reviews.Rounds;
using PerfForm.Core.Rules;
using PerfForm.Core.Rules.Digests;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Web;

/// <summary>
/// The work on what lies in the rooms, as the commands <c>lint</c>, <c>review</c>, <c>convert</c> and <c>fill</c> do it: one after the other on the
/// one thread that there is.
/// </summary>
/// <param name="options">What the user chose.</param>
/// <param name="tell">Takes the phase, the share of it that is done, from 0 to 1, and the path that was done last.</param>
internal sealed class Desk(DeskOptions options, Action<string, double, string> tell)
{
    private readonly Pipeline _pipeline = new();
    private readonly GivenFiles _given = GivenFiles.Read(options);
    private IReadOnlyList<DiskFile> _files = [];
    private CheckedInputs? _inputs;
    private Review? _review;

    /// <summary>What became of the received files.</summary>
    public IReadOnlyList<ManifestEntry> Entries { get; private set; } = [];

    /// <summary>The last check in short.</summary>
    public RunDigest Digest => Inputs.Result.Digest;

    private CheckedInputs Inputs => _inputs ?? throw new InvalidOperationException("nothing was checked");

    private InputRunOptions RunOptions => new() { Threads = 0, SettingsOf = _ => _given.Settings };

    /// <summary>The review of the last check, once it was written.</summary>
    public Review Review => _review ?? throw new InvalidOperationException("nothing was written");

    /// <summary>The language of everything that is said and written.</summary>
    public Language Language => options.Language;

    /// <summary>Reads and checks what was received.</summary>
    /// <returns>The findings, as <c>perfform lint -f json</c> gives them.</returns>
    /// <exception cref="DeskException">Something that was given besides cannot be used.</exception>
    public byte[] Check()
    {
        if (WrittenRound.In(Rooms.Received) is not null)
        {
            throw new DeskException(new(
                "这是上一轮下载的退回材料，不是收到的申报表；请放到“上一轮的文件”一栏",
                "this is what went back in an earlier round, not what was received; put it on the field of the earlier round"));
        }

        Directory.SetCurrentDirectory(Rooms.PathOf(Rooms.Received));
        _files = DiskFinder.Find(Rooms.NamesIn(Rooms.Received));
        var watch = new InputWatch((share, path) => tell("checking", share, path));
        _inputs = CheckedInputs.Read(_pipeline, RunOptions, _files, _given.Checks, watch, CancellationToken.None);
        Entries = watch.Entries;
        return JsonOf(LintReport.Of(_inputs.Result with { Configurations = _given.Configurations }, hasLedger: false, watch.PassedOver));
    }

    /// <summary>Writes what goes back.</summary>
    /// <exception cref="DeskException">The earlier round cannot be used.</exception>
    public void WriteReview()
    {
        _review = PerfForm.Core.Reviews.Review.Of(Inputs.Result, new ReviewOptions
        {
            Language = Language,
            DrawsAllForms = options.DrawsAllForms,
            Earlier = Earlier(),
            Roster = _given.Roster,
        });
        var outputs = new ReviewFolder(ReviewOutputs.With(_given.Letter), Language);
        using var sink = Open(Rooms.Returned, outputs);
        var done = 0.0;
        new BulkReviewer(_pipeline, RunOptions, _given.Checks, _review.Options)
            .Write(_files, Inputs, _review, outputs, sink, entry => tell("returning", ++done / Inputs.All.Count, entry.Path));
    }

    /// <summary>Writes the tables of all forms and findings.</summary>
    /// <param name="format">A format of <c>perfform convert</c>.</param>
    public void WriteTables(string format)
    {
        var writer = FolderWriters.All().Single(writer => writer.Format == format);
        using var sink = Open(Rooms.Tables, writer);
        var bulk = new BulkOptions { Inputs = RunOptions, Writers = [writer], Language = Language, Checks = _given.Checks };
        new BulkConverter(_pipeline, bulk).Write(Inputs, sink, CancellationToken.None);
    }

    /// <summary>Writes what was read into an official form.</summary>
    /// <param name="form">The form's name.</param>
    /// <param name="file">The workbook's name.</param>
    /// <returns>What the form has no field for.</returns>
    /// <exception cref="DeskException">No form was read.</exception>
    public IReadOnlyList<NotFilled> Fill(string form, string file)
    {
        List<Document> documents = [.. Inputs.Result.Documents.Where(document => document.Forms.Count > 0)];
        if (documents.Count == 0)
        {
            throw new DeskException(new("没有读出申报表，没有可填的内容", "no form was read: there is nothing to fill in"));
        }

        using var workbook = new MemoryStream();
        var left = FormFiller.Write(form, documents, workbook);
        Rooms.Clear(Rooms.Filled);
        Rooms.Put(Rooms.Filled, file, workbook.ToArray());
        return left;
    }

    /// <summary>A blank official form.</summary>
    /// <param name="form">The form's name.</param>
    public static byte[] Blank(string form)
    {
        using var workbook = new MemoryStream();
        FormFiller.WriteBlank(form, FormKinds.All, year: null, workbook);
        return workbook.ToArray();
    }

    private FolderSink Open(string room, IFolderOutput output)
    {
        Rooms.Clear(room);
        var opened = OpenedFolder.Open(new FolderRequest(Rooms.PathOf(room), room, IsResumed: false, IsOverwriting: false, [output], Language));
        return opened.Sink ?? throw new DeskException(opened.Refusal!.Value);
    }

    private Round? Earlier()
    {
        if (Rooms.FilesIn(Rooms.Earlier).Count == 0)
        {
            return null;
        }

        var round = WrittenRound.In(Rooms.Earlier) ?? ReadAgain();
        return round.Forms.Count > 0
            ? round
            : throw new DeskException(new("上一轮的文件里没有申报表；请检查", "no form of an earlier round is in those files; check them"));
    }

    private Round ReadAgain()
    {
        Directory.SetCurrentDirectory(Rooms.PathOf(Rooms.Earlier));
        var files = DiskFinder.Find(Rooms.NamesIn(Rooms.Earlier));
        var watch = new InputWatch((share, path) => tell("earlierRound", share, path));
        var review = new ReviewOptions { Language = Language };
        var round = EarlierRound.Read(_pipeline, RunOptions, files, _given.Checks, review, watch, CancellationToken.None);
        Directory.SetCurrentDirectory(Rooms.PathOf(Rooms.Received));
        return round;
    }

    private byte[] JsonOf(LintReport report)
    {
        using var output = new MemoryStream();
        FindingsJson.Write(report, Language, output);
        return output.ToArray();
    }
}
