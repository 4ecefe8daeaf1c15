import Testing

@testable import CNNRuntime

/// The parser of safetensors files, held against Hugging Face's.
@Suite struct SafeTensorsTests {
  /// A file, and what the reference says of it.
  struct Case: Decodable, CustomTestStringConvertible {
    let name: String
    let bytes: String
    let arrays: [String: Description]?
    let words: String

    var testDescription: String { name }

    /// The file itself.
    var data: [UInt8] {
      let digits = bytes.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue ?? 0 }
      return stride(from: 0, to: digits.count, by: 2).map {
        UInt8(digits[$0] * 16 + digits[$0 + 1])
      }
    }
  }

  /// An array's type and shape.
  struct Description: Decodable, Equatable {
    let element: String
    let shape: [Int]

    init(element: String, shape: [Int]) {
      self.element = element
      self.shape = shape
    }

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      element = try list.decode(String.self)
      shape = try list.decode([Int].self)
    }
  }

  static let cases = (try? WeightFixtures.json([Case].self, "weights_files/cases.json")) ?? []

  @Test func thereAreCases() {
    #expect(Self.cases.count > 200)
    #expect(Self.cases.contains { $0.arrays == nil } && Self.cases.contains { $0.arrays != nil })
  }

  @Test(arguments: cases) func agreesWithTheReference(_ item: Case) {
    do throws(SafeTensors.Problem) {
      let file = try SafeTensors(MappedFile(copying: item.data))
      let found = file.entries.mapValues {
        Description(element: $0.element.rawValue, shape: $0.shape)
      }
      #expect(found == item.arrays)
      #expect(Set(file.names) == Set(found.keys) && file.names.count == found.count)
    } catch {
      #expect(item.arrays == nil, "\(error.reason)")
      #expect("byte \(error.byte): \(error.reason)".contains(item.words))
      #expect((0...item.data.count).contains(error.byte))
    }
  }

  /// A file of two arrays, the second of two numbers.
  private static let small = WeightFixtures.file(
    #"{"__metadata__":{"a":"\u00e9"},"ä":{"dtype":"F16","shape":[],"data_offsets":[0,2]},"#
      + #""b/c":{"dtype":"F32","shape":[2,1],"data_offsets":[2,10]}}"#,
    [0, 0x3C, 0, 0, 0x80, 0x3F, 0, 0, 0, 0x40])

  /// Everything that can be asked of a file, or the words of why it is none.
  private func readAll(_ bytes: [UInt8]) -> String {
    do throws(WeightError) {
      let weights = try Weights(bytes: bytes)
      for name in weights.names {
        guard let array = weights.array(name) else { continue }
        #expect(array.shape.product == array.numbers.count)
      }
      return ""
    } catch {
      return error.description
    }
  }

  @Test func noPrefixIsAFile() throws {
    for length in Self.small.indices {
      #expect(!readAll(Array(Self.small[..<length])).isEmpty, "\(length) bytes")
    }
    #expect(readAll(Self.small).isEmpty)
    #expect(!readAll(Self.small + [0]).isEmpty)
    let weights = try Weights(bytes: Self.small)
    #expect(weights.names == ["ä", "b/c"])
    #expect(weights.array("ä")?.numbers == [1] && weights.array("ä")?.shape == [])
    #expect(weights.array("b/c")?.numbers == [1, 2] && weights.array("b/c")?.shape == [2, 1])
  }

  @Test func everyChangedByteEndsInWordsOrASaneFile() {
    var rejected = 0
    for index in Self.small.indices.dropLast(10) {
      for value in UInt8.min...UInt8.max where value != Self.small[index] {
        var bytes = Self.small
        bytes[index] = value
        if !readAll(bytes).isEmpty { rejected += 1 }
      }
    }
    // Names and notes may be other ones; most bytes may not.
    #expect(rejected > (Self.small.count - 10) * 255 * 3 / 4)
  }

  @Test(arguments: 0..<8) func numbersMayBeginAnywhere(_ spaces: Int) throws {
    let header =
      #"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,12]},"#
      + #""b":{"dtype":"F64","shape":[1],"data_offsets":[12,20]}}"#
    let numbers: [Float] = [1.5, -.pi, 0x1p-149]
    let data = numbers.flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: number.bitPattern >> ($0 * 8)) }
    }
    let last = (0..<8).map { UInt8(truncatingIfNeeded: (0.1).bitPattern >> ($0 * 8)) }
    let weights = try Weights(
      bytes: WeightFixtures.file(
        header + String(repeating: " ", count: spaces), data + last))
    #expect(weights.array("a")?.numbers == numbers)
    #expect(weights.array("b")?.numbers == [0.1])
  }

  @Test func manyArraysTakeNoLongerThanTheirNumber() throws {
    let arrays = (0..<20_000).map { index in
      #""layer_\#(index)/bias":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}"#
    }
    let header = "{" + arrays.joined(separator: ",") + "}"
    #expect(try Weights(bytes: WeightFixtures.file(header)).names.count == 20_000)
  }
}
