using PerfForm.Core.Reviews;
using PerfForm.Core.Text;
using PerfForm.Core.Writers;
using PerfForm.Core.Writers.Folders;

namespace PerfForm.Core.Bulk;

/// <summary>
/// The folder that a run writes into, opened anew or where a run that was cut off stopped. Only what is known for an earlier run's is ever
/// replaced.
/// </summary>
/// <param name="Sink">Takes the results; null where there is nothing to do, or where the folder cannot be used.</param>
/// <param name="Finished">What the run that was finished already did with each input; null where there is none.</param>
/// <param name="Refusal">Why the folder cannot be used; null where it can.</param>
public sealed record OpenedFolder(FolderSink? Sink, IReadOnlyList<ManifestEntry>? Finished, Bilingual? Refusal)
{
    /// <summary>The message for a folder with a damaged manifest or journal.</summary>
    public static Bilingual Damaged { get; } = new(
        "其中的清单或中断记录不完整，无法使用；请换一个文件夹", "the manifest or journal in it is damaged and cannot be used; choose another folder");

    private static readonly Bilingual InUse = new(
        "另一个 perfform 正在写这个文件夹；请等它结束", "another perfform is writing into this folder; wait for it to end");

    private static readonly Bilingual OtherRun = new(
        "中断的那次运行用的是别的路径、选项或版本，无法接着做；请用同样的命令，或用 --overwrite 重新运行",
        "the run that was cut off had other paths, options or another version, so it cannot be gone on with; "
            + "use the same command, or --overwrite to run anew");

    private static readonly Bilingual CutOff = new(
        "这里有一次中断的运行；用 --resume 接着做，或用 --overwrite 重新运行", "a run was cut off here; go on with --resume, or run anew with --overwrite");

    private static readonly Bilingual HasResults = new(
        "已有上次运行的结果；请换一个文件夹，或用 --overwrite 替换", "results of an earlier run are here; choose another folder, or replace them with --overwrite");

    /// <summary>Opens a folder.</summary>
    /// <exception cref="IOException">It cannot be read or written.</exception>
    public static OpenedFolder Open(FolderRequest request)
    {
        var folder = new OutputFolder(request.Path);
        var opened = new OpenedFolder(null, null, null);
        try
        {
            return opened = folder.TryLock() ? Open(folder, request) : Refused(InUse);
        }
        catch (Exception failure) when (failure is InvalidDataException or FormatException)
        {
            return Refused(Damaged);
        }
        finally
        {
            if (opened.Sink is null)
            {
                folder.Dispose();
            }
        }
    }

    private static OpenedFolder Open(OutputFolder folder, FolderRequest request)
    {
        if (request.IsResumed && FolderSink.IsFinished(folder))
        {
            return FinishedBefore(folder);
        }

        if (request.IsResumed && folder.IsUnfinished)
        {
            return Resumed(folder, request);
        }

        if (InTheWay(folder, request) is { } refusal)
        {
            return Refused(refusal);
        }

        // The new run begins first. If it is killed here, a later run can see that it was one.
        var results = request.IsOverwriting ? FolderSink.Results(folder, AllOutputs()) : [];
        folder.Begin(request.Description);
        folder.Remove(results);
        return new OpenedFolder(new FolderSink(folder, request.Writers, request.Language), null, null);
    }

    private static OpenedFolder Resumed(OutputFolder folder, FolderRequest request)
    {
        if (folder.ReadRun() != request.Description)
        {
            return Refused(OtherRun);
        }

        folder.Resume();
        if (!folder.HasEnded)
        {
            return new OpenedFolder(new FolderSink(folder, request.Writers, request.Language), null, null);
        }

        folder.End();
        return FinishedBefore(folder);
    }

    private static OpenedFolder FinishedBefore(OutputFolder folder)
    {
        folder.RemoveParts();
        return new OpenedFolder(null, [.. FolderSink.Finished(folder)], null);
    }

    private static OpenedFolder Refused(Bilingual why) => new(null, null, why);

    private static Bilingual? InTheWay(OutputFolder folder, FolderRequest request)
    {
        if (request.IsOverwriting && (folder.IsUnfinished || FolderSink.IsFinished(folder)))
        {
            return null;
        }

        var places = AllOutputs().SelectMany(output => output.Places).Append(Manifest.FileName).Distinct(StringComparer.Ordinal);
        return folder.IsUnfinished ? CutOff
            : FolderSink.IsFinished(folder) ? HasResults
            : folder.Has(places) is { } place ? NoResult(place)
            : null;
    }

    // What any command may have written here.
    private static IEnumerable<IFolderOutput> AllOutputs() =>
        FolderWriters.All().Concat<IFolderOutput>(Enum.GetValues<Language>().Select(language => new ReviewFolder(ReviewOutputs.All, language)));

    private static Bilingual NoResult(string place) => new(
        $"其中的 {place} 不是运行的结果，不会覆盖；请换一个文件夹",
        $"{place} in it is no result of a run and is not replaced; choose another folder");
}
