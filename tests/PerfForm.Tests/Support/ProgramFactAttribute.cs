namespace PerfForm.Tests.Support;

/// <summary>A test of the program that PERFFORM_EXE names, passed over where it names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute()
    {
        if (TestedProgram.Path is null)
        {
            Skip = "PERFFORM_EXE names no program";
        }
    }
}
