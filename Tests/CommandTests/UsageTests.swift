import Foundation
import Testing

/// Bad use ends in one clear line and status 2, with nothing on standard output.
@Suite struct UsageTests {
  struct Misuse: CustomTestStringConvertible {
    let arguments: [String]
    /// What the line must speak of.
    let words: [String]

    init(_ arguments: String, _ words: String...) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.words = words
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Misuse("", "no command", "--help"),
    Misuse("sumary good.cnn", "sumary", "did you mean `summary`?"),
    Misuse("frobnicate", "frobnicate", "--help"),
    Misuse("check", "needs FILE"),
    Misuse("summary good.cnn more.cnn", "more.cnn"),
    Misuse("summary good.cnn --formt json", "--formt", "did you mean `--format`?"),
    Misuse("summary good.cnn --format", "--format", "needs a value"),
    Misuse("summary good.cnn --format=xml", "xml", "`markdown`"),
    Misuse("summary good.cnn --columns nme", "nme", "did you mean `name`?"),
    Misuse("summary good.cnn --batch 0", "--batch", "at least 1", "0"),
    Misuse("summary good.cnn --batch 99999999999999999999", "--batch"),
    Misuse("check good.cnn --help=yes", "--help", "no value"),
    Misuse("check good.cnn --set classes", "PARAMETER=VALUE", "classes"),
    Misuse("check good.cnn --set depth=18,classes=10", "one parameter", "`--set classes=10`"),
    Misuse("diff - -", "standard input", "once"),
    Misuse("check - good.cnn -", "standard input", "once"),
    Misuse("check good.cnn --size H=0", "at least 1", "H"),
    Misuse("check good.cnn --size H=224,,W=224", "--size"),
    Misuse("summary good.cnn --network God", "God", "did you mean `Good`?"),
    Misuse("check good.cnn --network God", "God", "did you mean `Good`?"),
    Misuse("summary good.cnn --format classic --columns name", "classic", "--columns"),
    Misuse("summary good.cnn --format json --batch 2", "json", "--batch"),
    Misuse("summary good.cnn --format csv --width 80", "csv", "--width"),
    Misuse("sizes", "needs FILE"),
    Misuse("sizes missing.cnn", "missing.cnn", "does not exist"),
    Misuse("sizes several.cnn --network Frist", "Frist", "did you mean `First`?"),
    Misuse("sizes several.cnn --format csv", "csv", "`json`"),
    Misuse(
      "sizes several.cnn --near 350x525", "gives 2 sizes", "`Second` leaves 1 open: `H`"),
    Misuse("sizes several.cnn --near W=350", "`W`", "there are `H`"),
    Misuse("sizes good.cnn --near H=350", "no network leaves a size `H` open"),
    Misuse("sizes several.cnn --near large", "`350x525` or `H=350,W=525`", "`large`"),
    Misuse("sizes several.cnn --near 0", "`350x525` or `H=350,W=525`", "`0`"),
    Misuse("sizes several.cnn --near H=0", "at least 1", "`H` `0`"),
    Misuse("sizes several.cnn --near 99999999999999999999", "99999999999999999999"),
    Misuse("dot several.cnn", "--network", "`First`", "`Second`"),
    Misuse("dot good.cnn --rankdir XY", "XY", "`LR`"),
    Misuse("weights several.cnn", "--network", "`First`", "`Second`"),
    Misuse("weights good.cnn --layout onnx", "onnx", "`torch`"),
    Misuse("debug leaves good.cnn", "leaves", "`tree`"),
    Misuse("check good.cnn --deny warning", "`warning`", "did you mean `warnings`?"),
    Misuse("check good.cnn --allow unused-nmae", "`unused-nmae`", "did you mean `unused-name`?"),
    Misuse("summary good.cnn --warn window-too-large", "`window-too-large`", "an error", "--warn"),
    Misuse("check good.cnn --allow window-too-large", "`window-too-large`", "an error", "--allow"),
    Misuse("check good.cnn --deny unused-name --allow unused-name", "--deny", "--allow", "both"),
    Misuse("check good.cnn --deny", "--deny", "needs a value"),
    Misuse("layers covn", "covn"),
    Misuse("explain no-such-code", "no-such-code"),
    Misuse("check missing.cnn", "missing.cnn", "does not exist"),
    Misuse("check good.cnn/inside.cnn", "does not exist"),
    Misuse("check folder", "`folder`", "folder"),
    Misuse("summary good.cnn -o folder", "`folder`", "is a folder"),
    Misuse("summary good.cnn -o nowhere/out.txt", "nowhere/out.txt", "no such folder"),
  ])
  func `one line and status 2`(misuse: Misuse) throws {
    let files = ["good.cnn": Programs.good, "several.cnn": Programs.several, "folder/x": ""]
    try Scratch.with(files) { scratch in
      let before = try scratch.names
      let run = try scratch.run(misuse.arguments)
      #expect(run.status == 2)
      #expect(run.text == "")
      #expect(run.complaintLines.count == 1)
      #expect(run.complaints.hasPrefix("cnn: ") && run.complaints.hasSuffix("\n"))
      for word in misuse.words { #expect(run.complaints.contains(word)) }
      #expect(try scratch.names == before)
    }
  }

  @Test func `a file that may not be read`() throws {
    try Scratch.with(["secret.cnn": Programs.good]) { scratch in
      // Root may read all files, but not what is no memory.
      let path = getuid() == 0 ? "/proc/self/mem" : "secret.cnn"
      let run = try scratch.shell("chmod 0 secret.cnn; exec \"$cnn\" check \(path)")
      #expect(run.status == 2)
      #expect(run.complaintLines.count == 1)
      #expect(run.complaints.hasPrefix("cnn: `\(path)` cannot be read: "))
    }
  }

  @Test func `a file of a gigabyte is refused unread`() throws {
    try Scratch.with { scratch in
      #expect(FileManager.default.createFile(atPath: "\(scratch.path)/huge.cnn", contents: nil))
      let file = try FileHandle(forWritingTo: URL(filePath: "\(scratch.path)/huge.cnn"))
      try file.truncate(atOffset: 1 << 30)
      try file.close()
      // Were it read, this much memory would not do.
      let run = try scratch.shell("ulimit -v 600000; exec \"$cnn\" check huge.cnn")
      #expect(run.status == 2)
      #expect(run.complaints == "cnn: `huge.cnn` cannot be read: it is larger than 64 MiB\n")
      let endless = try scratch.shell("exec \"$cnn\" check - < huge.cnn")
      #expect(endless.status == 2)
      #expect(endless.complaints == "cnn: `-` cannot be read: it is larger than 64 MiB\n")
    }
  }

  @Test func `control characters of a name do not reach the terminal`() throws {
    try Scratch.with { scratch in
      let run = try scratch.run("check", "\u{1B}[31m\n.cnn")
      #expect(run.status == 2)
      #expect(run.complaintLines.count == 1)
      #expect(!run.complaints.contains("\u{1B}"))
    }
  }
}
