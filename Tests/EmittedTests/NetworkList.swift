import CNNRuntime
import EmittedNetworks
import Testing

/// Calls of the networks of `EmittedNetworks`.
enum EmittedNetwork {
  /// Makes the network of weights for so many threads, and gives it tensors; returns the numbers of
  /// its outputs.
  typealias Call = @Sendable (Weights, Int, [Tensor]) throws -> [[Float]]

  /// By the name under which it is recorded.
  static let calls: [String: Call] = [
    "MNIST": one(MNIST.self),
    "VGGLike": one(VGGLike.self),
    "UNet": { [try UNet($0, threads: $1)($2[0]).numbers] },
    "UNet3D": { [try UNet3D($0, threads: $1)($2[0]).numbers] },
    "UNetPlusPlusSupervised": {
      let masks = try UNetPlusPlusSupervised($0, threads: $1)($2[0])
      return [masks.mask1, masks.mask2, masks.mask3, masks.mask4].map(\.numbers)
    },
    "WaveNet": { [try WaveNet($0, threads: $1)($2[0]).numbers] },
    "Siamese": {
      let siamese = try Siamese($0, threads: $1)
      let (left, right) = ($2[0].numbers, $2[1].numbers)
      return [try siamese(left: shaped(left), right: shaped(right)).numbers]
    },
    "YOLOv3": {
      let boxes = try YOLOv3($0, threads: $1)($2[0])
      return [boxes.large, boxes.medium, boxes.small].map(\.numbers)
    },
    "RetinaNet": {
      let found = try RetinaNet($0, threads: $1)($2[0])
      return [found.scores, found.boxes].map(\.numbers)
    },
    "VGG16": one(VGG.self),
    "ResNet50": one(ResNet.self),
    "ResNet50V2": one(ResNetV2.self),
    "MobileNet": one(MobileNet.self),
    "MobileNetV2": one(MobileNetV2.self),
    "MobileNetV3Large": one(MobileNetV3.self),
    "InceptionV3": one(InceptionV3.self),
    "InceptionResNetV2": one(InceptionResNetV2.self),
    "Xception": one(Xception.self),
    "DenseNet121": one(DenseNet.self),
    "EfficientNetB0": one(EfficientNet.self),
    "EfficientNetV2B0": one(EfficientNetV2.self),
    "NASNetMobile": one(NASNet.self),
    "ConvNeXtTiny": one(ConvNeXt.self),
  ]

  /// The call of a network that takes one tensor and gives one.
  private static func one<Emitted: Network>(_ type: Emitted.Type) -> Call {
    { [try Emitted($0, threads: $1, arithmetic: .fast)(shaped($2[0].numbers)).numbers] }
  }
}
