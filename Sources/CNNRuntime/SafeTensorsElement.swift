/// What an array of a safetensors file is made of.
enum SafeTensorsElement: String, CaseIterable, Sendable {
  case bool = "BOOL"
  case float4 = "F4"
  case float6e2m3 = "F6_E2M3"
  case float6e3m2 = "F6_E3M2"
  case uint8 = "U8"
  case int8 = "I8"
  case float8e5m2 = "F8_E5M2"
  case float8e4m3 = "F8_E4M3"
  case float8e8m0 = "F8_E8M0"
  case float8e4m3fnuz = "F8_E4M3FNUZ"
  case float8e5m2fnuz = "F8_E5M2FNUZ"
  case int16 = "I16"
  case uint16 = "U16"
  case float16 = "F16"
  case bfloat16 = "BF16"
  case int32 = "I32"
  case uint32 = "U32"
  case float32 = "F32"
  case complex64 = "C64"
  case float64 = "F64"
  case int64 = "I64"
  case uint64 = "U64"

  /// How many bits a number takes.
  var bits: Int {
    switch self {
    case .float4: 4
    case .float6e2m3, .float6e3m2: 6
    case .bool, .uint8, .int8: 8
    case .float8e5m2, .float8e4m3, .float8e8m0, .float8e4m3fnuz, .float8e5m2fnuz: 8
    case .int16, .uint16, .float16, .bfloat16: 16
    case .int32, .uint32, .float32: 32
    case .complex64, .float64, .int64, .uint64: 64
    }
  }

  /// The names of the types that a network can be made of.
  static let readable = "F32, F16, BF16 and F64"

  /// Calls `body` with numbers as float32, or returns `nil` if they are of another kind.
  ///
  /// Those of `F32` are used where they stand, if their place allows it; `F16` and `BF16` are
  /// converted exactly, and `F64` is rounded to the nearest. The bytes are little-endian, and may
  /// begin anywhere.
  func withNumbers<Result>(
    in bytes: UnsafeRawBufferPointer, _ body: (UnsafeBufferPointer<Float>) -> Result
  ) -> Result? {
    switch self {
    case .float32:
      let address = UInt(bitPattern: bytes.baseAddress)
      if littleEndian, address.isMultiple(of: UInt(MemoryLayout<Float>.alignment)) {
        return body(bytes.bindMemory(to: Float.self))
      }
      return Self.numbers(in: bytes, UInt32.self) { Float(bitPattern: $0) }
        .withUnsafeBufferPointer(body)
    case .float16:
      return Self.numbers(in: bytes, UInt16.self, Float.init(halfBits:))
        .withUnsafeBufferPointer(body)
    case .bfloat16:
      return Self.numbers(in: bytes, UInt16.self) { Float(bitPattern: UInt32($0) << 16) }
        .withUnsafeBufferPointer(body)
    case .float64:
      return Self.numbers(in: bytes, UInt64.self) { Float(Double(bitPattern: $0)) }
        .withUnsafeBufferPointer(body)
    case .bool, .float4, .float6e2m3, .float6e3m2, .uint8, .int8, .float8e5m2, .float8e4m3,
      .float8e8m0, .float8e4m3fnuz, .float8e5m2fnuz, .int16, .uint16, .int32, .uint32, .complex64,
      .int64, .uint64:
      return nil
    }
  }

  /// `true` iff this machine has the lowest byte of a number first.
  private var littleEndian: Bool { UInt32(littleEndian: 1) == 1 }

  @inline(__always)
  private static func numbers<Bits: FixedWidthInteger & BitwiseCopyable>(
    in bytes: UnsafeRawBufferPointer, _ type: Bits.Type, _ number: (Bits) -> Float
  ) -> [Float] {
    let size = MemoryLayout<Bits>.size
    let count = bytes.count / size
    return [Float](unsafeUninitializedCapacity: count) { result, filled in
      for index in 0..<count {
        let bits = bytes.loadUnaligned(fromByteOffset: index * size, as: type)
        result.initializeElement(at: index, to: number(Bits(littleEndian: bits)))
      }
      filled = count
    }
  }
}

extension Float {
  /// The number that these bits are in IEEE 754's binary16: a sign, 5 bits of exponent, 10 of
  /// significand.
  init(halfBits bits: UInt16) {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10) & 0x1F
    let significand = UInt32(bits & 0x3FF)
    switch exponent {
    case 0:
      let magnitude = Float(significand) * 0x1p-24
      self.init(bitPattern: sign | magnitude.bitPattern)
    case 0x1F:
      self.init(bitPattern: sign | 0x7F80_0000 | significand << 13)
    case _:
      self.init(bitPattern: sign | (exponent + 112) << 23 | significand << 13)
    }
  }
}
