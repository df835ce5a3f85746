namespace PerfForm.Tests.Support;

/// <summary>Tests of the program that PERFFORM_EXE names, passed over where it names none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProgramTheoryAttribute : TheoryAttribute
{
    public ProgramTheoryAttribute()
    {
        if (TestedProgram.Path is null)
        {
            Skip = "PERFFORM_EXE names no program";
        }
    }
}
