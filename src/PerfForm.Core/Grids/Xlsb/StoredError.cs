namespace PerfForm.Core.Grids.Xlsb;

/// <summary>An error value in a sheet part.</summary>
/// <param name="Code">Its code: [MS-XLSB] BErr.</param>
internal sealed record StoredError(byte Code);
