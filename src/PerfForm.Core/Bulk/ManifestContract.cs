using PerfForm.Core.Diagnostics;
using PerfForm.Core.Model;
using PerfForm.Core.Model.Contract;

namespace PerfForm.Core.Bulk;

/// <summary>The contract of a line of the manifest, as <see cref="OutputContract"/> is that of documents.</summary>
internal static class ManifestContract
{
    /// <summary>The name of the contract.</summary>
    public const string SchemaName = "perfform-manifest/1";

    private const int Decimals = 3;

    /// <summary>The findings of an input, counted.</summary>
    public static ContractType<ManifestEntry> Findings { get; } = new("findings",
    [
        Count(Severity.Error.Name(), "错误数", "How many errors.", entry => entry.Errors),
        Count(Severity.Warning.Name(), "警告数", "How many warnings.", entry => entry.Warnings),
        Count(Severity.Info.Name(), "提示数", "How many infos.", entry => entry.Infos),
    ]);

    /// <summary>What became of one input.</summary>
    public static ContractType<ManifestEntry> Entry { get; } = new("entry",
    [
        Define<ManifestEntry>.Always(new("path", "文件", "file", "The path as displayed."), entry => entry.Path),
        Define<ManifestEntry>.Always(
            new("outcome", "结果", "outcome", "What became of it."),
            entry => entry.Outcome.Name(),
            FieldShape.OneOf([.. InputOutcomeNames.All.Select(InputOutcomeNames.Name)])),
        new TextField<ManifestEntry>(new("kind", "类型", "kind", "What it is: xlsx, pdf, zip …; left out where it is not known."), entry => entry.Kind),
        Count("size", "字节数", "Its size in bytes.", entry => entry.Size),
        new TextField<ManifestEntry>(new("sha256", "文件哈希", "file hash", "SHA-256 of its bytes; left out where there are none."), entry => entry.Sha256)
        {
            Shape = FieldShape.Like("^[0-9a-f]{64}$"),
        },
        Count("forms", "申报表数", "How many forms it has.", entry => entry.Forms),
        new ObjectField<ManifestEntry, ManifestEntry>(
            new("findings", "发现", "findings", "What was found in it, counted."),
            entry => entry,
            Findings) { IsRequired = true },
        new NumberField<ManifestEntry>(
            new("skippedSheets", "跳过的工作表数", "skipped sheets", "How many of its sheets were passed over; left out for none."),
            entry => entry.SkippedSheets > 0 ? entry.SkippedSheets : null)
        {
            Shape = FieldShape.Whole,
        },
        new TextField<ManifestEntry>(new("duplicateOf", "重复于", "duplicate of", "The input before it that has the same bytes."), entry => entry.DuplicateOf),
        new TextField<ManifestEntry>(new("code", "代码", "code", "The code of the cause: PF001, PF009, PF011."), entry => entry.Code),
        new SpokenField<ManifestEntry>(new("cause", "原因", "cause", "Why it has no forms, where that is a fault."), entry => entry.Cause),
        new TextsField<ManifestEntry>(
            new("outputs", "输出文件", "output", "The files below the output folder that are its own."),
            entry => [.. entry.Outputs.Select(Plain)],
            most: 0),
        new TextsField<ManifestEntry>(
            new("failedRules", "出错的规则", "failed rule", "Rules that failed on it by a fault of their own."),
            entry => [.. entry.FailedRules.Select(Plain)],
            most: 0),
        new NumberField<ManifestEntry>(
            new("seconds", "秒数", "seconds", "How long it took: the one value that differs from run to run."),
            entry => Math.Round((decimal)entry.Seconds, Decimals)) { IsRequired = true },
    ]);

    /// <summary>Every kind of object, the whole last.</summary>
    public static IReadOnlyList<IContractType> Types { get; } = [Findings, Entry];

    private static PlacedText Plain(string text) => new(text, Cell: null);

    private static NumberField<ManifestEntry> Count(string key, string chinese, string description, Func<ManifestEntry, decimal?> read) =>
        new(new(key, chinese, key, description), read) { IsRequired = true, Shape = FieldShape.Whole };
}
