using PerfForm.Cli;

ShortRun.Begin();

using var output = Console.OpenStandardOutput();
using var error = new StreamWriter(Console.OpenStandardError(), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
return PerfFormCommand.Run(args, new Streams(Console.OpenStandardInput, output, error, !Console.IsOutputRedirected, !Console.IsErrorRedirected));
