using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Puts the published engine and the page together: one file that opens by a double click, and a folder for a host, in which the engine is a file
/// of its own. Runs at publish.
/// </summary>
public sealed class PageBundle : Task
{
    /// <summary>The folder with the published runtime and assemblies.</summary>
    [Required]
    public string Framework { get; set; }

    /// <summary>The page, with places for what is put in.</summary>
    [Required]
    public string Page { get; set; }

    /// <summary>The page's style.</summary>
    [Required]
    public string Style { get; set; }

    /// <summary>The worker's script.</summary>
    [Required]
    public string Worker { get; set; }

    /// <summary>The page's scripts, in order.</summary>
    [Required]
    public ITaskItem[] Scripts { get; set; }

    /// <summary>The script of the report, which runs within the page.</summary>
    [Required]
    public string ReportScript { get; set; }

    /// <summary>Where the one file goes.</summary>
    [Required]
    public string OneFile { get; set; }

    /// <summary>Where the folder goes.</summary>
    [Required]
    public string Folder { get; set; }

    /// <summary>What was published on the way, and is in the bundle now. Nothing else in its folder is touched.</summary>
    [Required]
    public ITaskItem[] Published { get; set; }

    public override bool Execute()
    {
        if (!File.Exists(Path.Combine(Framework, "dotnet.js")))
        {
            Log.LogError("{0} holds no dotnet.js: the engine was not published", Framework);
            return false;
        }

        if (Scripts.Select(one => one.ItemSpec).Append(Worker).FirstOrDefault(file => Read(file).Contains("</script")) is string closing)
        {
            Log.LogError("{0} holds an end of a script, which would end it within the page", closing);
            return false;
        }

        var engine = Convert.ToBase64String(Packed());
        var script = "\n'use strict';\n(() => {\n" + string.Join("\n", Scripts.Select(one => Read(one.ItemSpec))) + "})();\n";
        var page = new Dictionary<string, string> { ["style"] = "\n" + Read(Style), ["worker"] = "\n" + Read(Worker), ["script"] = script };
        Write(OneFile, Filled(page, "<script type=\"text/plain\" id=\"engine\">" + engine + "</script>", fromHost: string.Empty));
        Directory.CreateDirectory(Folder);
        Write(Path.Combine(Folder, "engine.js"), "globalThis.perfformEngine = '" + engine + "';\n");
        Write(Path.Combine(Folder, "index.html"), Filled(page, "<script src=\"engine.js\"></script>", fromHost: "'self' "));
        Published.Select(one => Path.GetFullPath(one.ItemSpec)).ToList().ForEach(Remove);
        return true;
    }

    // And its folders, where nothing else is in them.
    private static void Remove(string file)
    {
        File.Delete(file);
        var folder = Path.GetDirectoryName(file);
        while (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder);
        }
    }

    // Nothing is connected to, nothing comes from elsewhere: only what stands here runs, by its hash, and what the worker makes of it.
    private string Filled(Dictionary<string, string> page, string engine, string fromHost)
    {
        var policy = "default-src 'none'; script-src " + fromHost + HashOf(page["script"]) + " " + HashOf(Read(ReportScript))
            + " blob: 'wasm-unsafe-eval'; worker-src blob:; style-src 'unsafe-inline'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'";
        var filled = Read(Page).Replace("{{policy}}", policy).Replace("{{engine}}", engine);
        return page.Aggregate(filled, (text, part) => text.Replace("{{" + part.Key + "}}", part.Value));
    }

    private static string HashOf(string script)
    {
        using (var hash = SHA256.Create())
        {
            return "'sha256-" + Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(script))) + "'";
        }
    }

    // The length of the list of parts, the list, and the parts.
    private byte[] Packed()
    {
        var parts = Directory.GetFiles(Framework).Where(IsPart).OrderBy(file => file, StringComparer.Ordinal).ToList();
        var list = Encoding.UTF8.GetBytes(
            "[" + string.Join(",", parts.Select(file => "{\"name\":\"" + Path.GetFileName(file) + "\",\"size\":" + new FileInfo(file).Length + "}")) + "]");
        using (var packed = new MemoryStream())
        {
            using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                gzip.Write(BitConverter.GetBytes(list.Length), 0, sizeof(int));
                gzip.Write(list, 0, list.Length);
                foreach (var content in parts.Select(File.ReadAllBytes))
                {
                    gzip.Write(content, 0, content.Length);
                }
            }

            return packed.ToArray();
        }
    }

    private static bool IsPart(string file) => file.EndsWith(".js", StringComparison.Ordinal) || file.EndsWith(".wasm", StringComparison.Ordinal);

    private static string Read(string file) => File.ReadAllText(file).Replace("\r\n", "\n");

    private static void Write(string file, string text) => File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
