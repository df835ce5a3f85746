using PerfForm.Core.Rules.Storage;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Rules.Storage;

public sealed class RunStoreTests
{
    [Fact]
    public void Bytes_come_back_as_they_were_put_away_on_many_threads()
    {
        using var store = new RunStore();
        var given = Enumerable.Range(0, 200).Select(seed => Bytes(seed, seed * 31)).ToList();
        var stored = new StoredBytes[given.Count];
        Parallel.For(0, given.Count, at => stored[at] = store.Add(given[at]));
        Parallel.For(0, given.Count, at => Assert.Equal(given[at], store.Read(stored[at])));
    }

    [Fact]
    public void What_is_put_away_lies_in_no_file_that_others_can_open_and_is_gone_with_the_run()
    {
        using var folder = new TemporaryFolder();
        using (var store = new RunStore(folder.Path))
        {
            store.Add([1, 2, 3]);
            Assert.Equal(OperatingSystem.IsWindows() ? 1 : 0, Directory.GetFiles(folder.Path).Length);
        }

        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_of_input_and_output() =>
        Assert.ThrowsAny<IOException>(() => new RunStore(Path.Combine(Path.GetTempPath(), "perfform-no-such-folder")).Dispose());

    private static byte[] Bytes(int seed, int length)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
