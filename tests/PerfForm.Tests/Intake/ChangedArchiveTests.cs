using System.Security.Cryptography;
using PerfForm.Core.Guards;
using PerfForm.Core.Intake;
using PerfForm.Tests.Mutants;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Intake;

/// <summary>
/// Archives that carry checksums, with some bits changed: what comes out is what was packed, or it is said that the archive is damaged. Bytes that
/// nobody packed are never taken for content: they would be read as a form, and may be left over from another file.
/// </summary>
[Trait("Category", "Mutants")]
public sealed class ChangedArchiveTests : IDisposable
{
    private static readonly string[] Kinds = ["packed", "tar", "zip", "7z", "rar"];
    private readonly TemporaryFolder _folder = new();
    private bool _isDamaged;

    public static TheoryData<string> Names =>
    [
        .. Kinds.SelectMany(kind => MutantStarts.ByKind[kind]())
            .Select(file => file.Name)
            .Where(name => name != "archive.tar"),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_comes_out_is_what_was_packed(string name)
    {
        var whole = MutantStarts.ByKind.Values.SelectMany(files => files()).First(file => file.Name == name).Content;
        var packed = ContentsOf(whole, name).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(packed);
        for (var i = 0; i < 10 * MutantCount.OfEachKind; i++)
        {
            var random = new Random(i);
            var changed = whole.ToArray();
            for (var bits = random.Next(1, 4); bits > 0; bits--)
            {
                changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            }

            var strange = ContentsOf(changed, name).Where(content => !packed.Contains(content)).ToList();
            Assert.True(strange.Count == 0 || _isDamaged, $"mutant {i}: {string.Join(" ", strange)}");
            Assert.Equal(ContentsOf(changed, name), ContentsOf(changed, name));
        }
    }

    private List<string> ContentsOf(byte[] archive, string name)
    {
        _folder.Write($"in/{name}", archive);
        var files = FileWalker.Walk(DiskFinder.Find([_folder.File("in")]), ReadingLimits.Default, Timeout.InfiniteTimeSpan).ToList();
        _isDamaged = files.Exists(file => file.Problem is not null);
        return
        [
            .. files
                .Where(file => file.Content is not null && file.Path.Length > _folder.File($"in/{name}").Length)
                .Select(file => Convert.ToHexString(SHA256.HashData(file.Content!))),
        ];
    }

    public void Dispose() => _folder.Dispose();
}
