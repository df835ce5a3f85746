using System.Text;
using PerfForm.Core.Writers.Folders;
using PerfForm.Tests.Support;

namespace PerfForm.Tests.Writers.Folders;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void What_came_after_the_last_commit_is_cut_off_when_a_run_goes_on()
    {
        using (var folder = new OutputFolder(_folder.File("out")))
        {
            folder.Begin("run");
            folder.Write(Added("a", "one\n"));
            folder.CommitAll();
            folder.Write(Added("a", "two\n"));
            folder.Write(Added("b", "new\n"));
        }

        using var again = new OutputFolder(_folder.File("out"));
        Assert.True(again.IsUnfinished);
        Assert.Equal("run", again.ReadRun());
        again.Resume();
        again.Write(Added("a", "three\n"));
        again.End();
        Assert.Equal("one\nthree\n", File.ReadAllText(_folder.File("out/a")));
        Assert.Equal(["a"], Directory.GetFileSystemEntries(_folder.File("out")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_journal_whose_last_line_is_half_written_is_read_up_to_it()
    {
        using (var folder = new OutputFolder(_folder.File("out")))
        {
            folder.Begin("run");
            folder.Write(Added("a", "one\n"));
            folder.CommitAll();
        }

        File.AppendAllText(_folder.File("out/.perfform-part/journal.jsonl"), "{\"a\":99");
        using var again = new OutputFolder(_folder.File("out"));
        again.Resume();
        again.End();
        Assert.Equal("one\n", File.ReadAllText(_folder.File("out/a")));
    }

    [Fact]
    public void A_part_that_is_shorter_than_was_committed_is_no_part()
    {
        using (var folder = new OutputFolder(_folder.File("out")))
        {
            folder.Begin("run");
            folder.Write(Added("a", "one\n"));
            folder.CommitAll();
        }

        File.WriteAllText(_folder.File("out/.perfform-part/a"), "o");
        using var again = new OutputFolder(_folder.File("out"));
        Assert.Throws<InvalidDataException>(again.Resume);
    }

    [Fact]
    public void A_run_cut_off_while_its_files_were_moved_only_moves_the_rest()
    {
        using (var folder = new OutputFolder(_folder.File("out")))
        {
            folder.Begin("run");
            folder.Write(Added("a", "one\n"));
            folder.Write(Added("b", "two\n"));
            Directory.CreateDirectory(_folder.File("out/b/in-the-way"));
            Assert.ThrowsAny<SystemException>(folder.End);
        }

        Directory.Delete(_folder.File("out/b"), recursive: true);
        using var again = new OutputFolder(_folder.File("out"));
        again.Resume();
        Assert.True(again.HasEnded);
        again.End();
        Assert.Equal("one\n", File.ReadAllText(_folder.File("out/a")));
        Assert.Equal("two\n", File.ReadAllText(_folder.File("out/b")));
        Assert.False(again.IsUnfinished);
    }

    [Fact]
    public void Very_many_files_grow_without_very_many_being_open()
    {
        using var folder = new OutputFolder(_folder.File("out"));
        folder.Begin("run");
        for (var i = 0; i < 300; i++)
        {
            folder.Write(Added($"units/{i % 100}", $"{i}\n"));
        }

        folder.End();
        Assert.Equal("7\n107\n207\n", File.ReadAllText(_folder.File("out/units/7")));
    }

    private static OutputPiece Added(string file, string text) => new(file, Encoding.UTF8.GetBytes(text), IsWholeFile: false);

    public void Dispose() => _folder.Dispose();
}
