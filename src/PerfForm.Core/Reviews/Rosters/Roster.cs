using PerfForm.Core.Grids;

namespace PerfForm.Core.Reviews.Rosters;

/// <summary>Who must hand in what (应报名单): units, and their projects where it names any. Immutable.</summary>
public sealed class Roster
{
    /// <summary>A roster of units.</summary>
    /// <param name="units">The units, in the roster's order.</param>
    /// <param name="hasProjects">Whether it says which projects there are.</param>
    internal Roster(IReadOnlyList<RosterUnit> units, bool hasProjects) => (Units, HasProjects) = (units, hasProjects);

    /// <summary>The units, in the roster's order.</summary>
    internal IReadOnlyList<RosterUnit> Units { get; }

    /// <summary>Whether it says which projects there are. One that does not asks for something of each unit, no matter what.</summary>
    internal bool HasProjects { get; }

    /// <summary>
    /// Reads a roster: a table with the columns 单位编码, 单位名称, 项目编码, 项目名称, of which one of the unit's must be there. Columns may stand in
    /// any order and others between them. A cell that is merged over rows holds for all of them; a project without a unit is of the unit above. A
    /// row that names a unit and no project asks for its overall form, where other rows name projects, as does a project called 整体支出.
    /// </summary>
    /// <param name="name">The file's name; its extension chooses among the flavours of plain text.</param>
    /// <param name="content">The whole file.</param>
    /// <exception cref="FormatException">It cannot be read, or has no column of units.</exception>
    public static Roster Read(string name, byte[] content)
    {
        IReadOnlyList<Grid> grids;
        try
        {
            grids = WorkbookReader.Read(content, name).Grids;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // Reading libraries throw anything for damaged files.
            throw ReviewInputException.Of(name, failure);
        }

        return RosterReader.Read(name, grids);
    }
}
