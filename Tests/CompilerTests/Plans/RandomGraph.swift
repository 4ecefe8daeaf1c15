import TestSupport

/// The text of a random network of few sizes, in which tensors are used again, joined, added,
/// sliced, cropped and padded in any order, and a block occurs several times.
struct RandomGraph {
  private var random: SeededGenerator
  private var lines: [String] = []
  /// The channels of each tensor so far; all of them are equally large.
  private var channels = [2]
  private var side = 3

  private(set) var source = ""

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    side = Int.random(in: 3...6, using: &random)
    for _ in 0..<Int.random(in: 2...12, using: &random) { addTensor() }
    let results = (0..<Int.random(in: 1...3, using: &random)).map { index in
      (
        name: "r\(index)",
        tensor: Int.random(in: max(0, channels.count - 4)..<channels.count, using: &random)
      )
    }
    let signature = results.map { "\($0.name): [\(side), \(side), _]" }.joined(separator: ", ")
    for result in results { lines.append("t\(result.tensor) as \(result.name)") }
    source = """
      network N: (t0: [\(side), \(side), 2]) -> (\(signature)) {
          \(lines.joined(separator: "\n    "))
      }

      block unit(wide): [H, W, C] -> [H, W, wide] {
          conv wide, 3x3, padding: same, bias: false
          batchnorm
          relu
      }

      block bottleneck: [H, W, C] -> [H, W, C] {
          residual { unit 3 -> conv C, 1x1 -> batchnorm }
          relu
      }

      block dense: [H, W, C] -> [H, W, _] {
          concat { identity; unit 2 }
      }

      """
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func addTensor() {
    let source = number(max(0, channels.count - 4)...(channels.count - 1))
    let wide = channels[source]
    let other = number(0...(channels.count - 1))
    var stages: [String] = []
    var result = wide
    switch number(0...15) {
    case 0, 1, 2:
      result = number(1...4)
      let window = ["3x3", "1x1", "2x2", "[1, 3]"][number(0...3)]
      stages = ["conv \(result), \(window)\([", relu", ""][number(0...1)]), padding: same"]
    case 3:
      result = number(1...4)
      stages = ["unit \(result)"]
    case 4: stages = ["bottleneck"]
    case 5:
      result = wide + 2
      stages = ["dense"]
    case 6, 7:
      result = wide + channels[other]
      stages = ["concat t\(other)"]
    case 8, 9:
      let same = channels.indices.filter { channels[$0] == wide }
      stages = ["add t\(same[number(0...(same.count - 1))])"] + [["relu"], []][number(0...1)]
    case 10: stages = ["maxpool 3x3, stride: 1, padding: same"]
    case 11: stages = ["pad 1", "maxpool 3x3, stride: 1"]
    case 12: stages = ["pad [[1, 0], [2, 0]]", "conv \(wide), [2, 3]"]
    case 13: stages = ["pad 2", "crop [[1, 3], [4, 0]]"]
    case 14: stages = ["softmax"]
    default: stages = ["batchnorm", "relu"]
    }
    if result > 9 { (result, stages) = (2, ["conv 2, 1x1"]) }
    lines.append("t\(source) -> \(stages.joined(separator: " -> ")) as t\(channels.count)")
    channels.append(result)
  }
}
