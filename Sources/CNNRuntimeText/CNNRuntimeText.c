#include "CNNRuntimeText.h"

// Two entries for each source file of CNNRuntime; a test compares them with the folder.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char Activate[] = {
#embed "../CNNRuntime/Activate.swift" suffix(, 0)
};
static const unsigned char Activation_Apply[] = {
#embed "../CNNRuntime/Activation+Apply.swift" suffix(, 0)
};
static const unsigned char Activation[] = {
#embed "../CNNRuntime/Activation.swift" suffix(, 0)
};
static const unsigned char AdaptivePooling[] = {
#embed "../CNNRuntime/AdaptivePooling.swift" suffix(, 0)
};
static const unsigned char Affine_BatchNormalization[] = {
#embed "../CNNRuntime/Affine+BatchNormalization.swift" suffix(, 0)
};
static const unsigned char Affine[] = {
#embed "../CNNRuntime/Affine.swift" suffix(, 0)
};
static const unsigned char Arena[] = {
#embed "../CNNRuntime/Arena.swift" suffix(, 0)
};
static const unsigned char Arithmetic[] = {
#embed "../CNNRuntime/Arithmetic.swift" suffix(, 0)
};
static const unsigned char AveragePooling[] = {
#embed "../CNNRuntime/AveragePooling.swift" suffix(, 0)
};
static const unsigned char Axes[] = {
#embed "../CNNRuntime/Axes.swift" suffix(, 0)
};
static const unsigned char CLibrary[] = {
#embed "../CNNRuntime/CLibrary.swift" suffix(, 0)
};
static const unsigned char Convolution_Depthwise[] = {
#embed "../CNNRuntime/Convolution+Depthwise.swift" suffix(, 0)
};
static const unsigned char Convolution_Direct[] = {
#embed "../CNNRuntime/Convolution+Direct.swift" suffix(, 0)
};
static const unsigned char Convolution_Reader[] = {
#embed "../CNNRuntime/Convolution+Reader.swift" suffix(, 0)
};
static const unsigned char Convolution_Winograd[] = {
#embed "../CNNRuntime/Convolution+Winograd.swift" suffix(, 0)
};
static const unsigned char Convolution[] = {
#embed "../CNNRuntime/Convolution.swift" suffix(, 0)
};
static const unsigned char ConvolutionFilters[] = {
#embed "../CNNRuntime/ConvolutionFilters.swift" suffix(, 0)
};
static const unsigned char Copy[] = {
#embed "../CNNRuntime/Copy.swift" suffix(, 0)
};
static const unsigned char Dense[] = {
#embed "../CNNRuntime/Dense.swift" suffix(, 0)
};
static const unsigned char DotProduct[] = {
#embed "../CNNRuntime/DotProduct.swift" suffix(, 0)
};
static const unsigned char ElementaryFunctions[] = {
#embed "../CNNRuntime/ElementaryFunctions.swift" suffix(, 0)
};
static const unsigned char Engine[] = {
#embed "../CNNRuntime/Engine.swift" suffix(, 0)
};
static const unsigned char Extent[] = {
#embed "../CNNRuntime/Extent.swift" suffix(, 0)
};
static const unsigned char Feature[] = {
#embed "../CNNRuntime/Feature.swift" suffix(, 0)
};
static const unsigned char FlooredQuotient[] = {
#embed "../CNNRuntime/FlooredQuotient.swift" suffix(, 0)
};
static const unsigned char GlobalResponseNormalization[] = {
#embed "../CNNRuntime/GlobalResponseNormalization.swift" suffix(, 0)
};
static const unsigned char Kernels[] = {
#embed "../CNNRuntime/Kernels.swift" suffix(, 0)
};
static const unsigned char KernelsNumbers[] = {
#embed "../CNNRuntime/KernelsNumbers.swift" suffix(, 0)
};
static const unsigned char KernelsSwift[] = {
#embed "../CNNRuntime/KernelsSwift.swift" suffix(, 0)
};
static const unsigned char KernelsTypes[] = {
#embed "../CNNRuntime/KernelsTypes.swift" suffix(, 0)
};
static const unsigned char LaneSum[] = {
#embed "../CNNRuntime/LaneSum.swift" suffix(, 0)
};
static const unsigned char Lanes[] = {
#embed "../CNNRuntime/Lanes.swift" suffix(, 0)
};
static const unsigned char LocalResponseNormalization[] = {
#embed "../CNNRuntime/LocalResponseNormalization.swift" suffix(, 0)
};
static const unsigned char LocallyConnected[] = {
#embed "../CNNRuntime/LocallyConnected.swift" suffix(, 0)
};
static const unsigned char Locked[] = {
#embed "../CNNRuntime/Locked.swift" suffix(, 0)
};
static const unsigned char MappedFile[] = {
#embed "../CNNRuntime/MappedFile.swift" suffix(, 0)
};
static const unsigned char MaxPooling_Windows[] = {
#embed "../CNNRuntime/MaxPooling+Windows.swift" suffix(, 0)
};
static const unsigned char MaxPooling[] = {
#embed "../CNNRuntime/MaxPooling.swift" suffix(, 0)
};
static const unsigned char MaxUnpooling[] = {
#embed "../CNNRuntime/MaxUnpooling.swift" suffix(, 0)
};
static const unsigned char Memory[] = {
#embed "../CNNRuntime/Memory.swift" suffix(, 0)
};
static const unsigned char Merge[] = {
#embed "../CNNRuntime/Merge.swift" suffix(, 0)
};
static const unsigned char Network[] = {
#embed "../CNNRuntime/Network.swift" suffix(, 0)
};
static const unsigned char Normalization[] = {
#embed "../CNNRuntime/Normalization.swift" suffix(, 0)
};
static const unsigned char Operand[] = {
#embed "../CNNRuntime/Operand.swift" suffix(, 0)
};
static const unsigned char Pad[] = {
#embed "../CNNRuntime/Pad.swift" suffix(, 0)
};
static const unsigned char ParametricReLU[] = {
#embed "../CNNRuntime/ParametricReLU.swift" suffix(, 0)
};
static const unsigned char PlacewiseAffine[] = {
#embed "../CNNRuntime/PlacewiseAffine.swift" suffix(, 0)
};
static const unsigned char RandomWeights[] = {
#embed "../CNNRuntime/RandomWeights.swift" suffix(, 0)
};
static const unsigned char Reduction[] = {
#embed "../CNNRuntime/Reduction.swift" suffix(, 0)
};
static const unsigned char Repeat[] = {
#embed "../CNNRuntime/Repeat.swift" suffix(, 0)
};
static const unsigned char Resize_Weights[] = {
#embed "../CNNRuntime/Resize+Weights.swift" suffix(, 0)
};
static const unsigned char Resize[] = {
#embed "../CNNRuntime/Resize.swift" suffix(, 0)
};
static const unsigned char RunError[] = {
#embed "../CNNRuntime/RunError.swift" suffix(, 0)
};
static const unsigned char SafeTensors[] = {
#embed "../CNNRuntime/SafeTensors.swift" suffix(, 0)
};
static const unsigned char SafeTensorsElement[] = {
#embed "../CNNRuntime/SafeTensorsElement.swift" suffix(, 0)
};
static const unsigned char SafeTensorsJSON[] = {
#embed "../CNNRuntime/SafeTensorsJSON.swift" suffix(, 0)
};
static const unsigned char SafeTensorsParser[] = {
#embed "../CNNRuntime/SafeTensorsParser.swift" suffix(, 0)
};
static const unsigned char Scratch[] = {
#embed "../CNNRuntime/Scratch.swift" suffix(, 0)
};
static const unsigned char Series[] = {
#embed "../CNNRuntime/Series.swift" suffix(, 0)
};
static const unsigned char ShapedTensor[] = {
#embed "../CNNRuntime/ShapedTensor.swift" suffix(, 0)
};
static const unsigned char Sizes[] = {
#embed "../CNNRuntime/Sizes.swift" suffix(, 0)
};
static const unsigned char Softmax[] = {
#embed "../CNNRuntime/Softmax.swift" suffix(, 0)
};
static const unsigned char Tensor[] = {
#embed "../CNNRuntime/Tensor.swift" suffix(, 0)
};
static const unsigned char ThreadPool[] = {
#embed "../CNNRuntime/ThreadPool.swift" suffix(, 0)
};
static const unsigned char Transpose[] = {
#embed "../CNNRuntime/Transpose.swift" suffix(, 0)
};
static const unsigned char TransposedConvolution[] = {
#embed "../CNNRuntime/TransposedConvolution.swift" suffix(, 0)
};
static const unsigned char Vector[] = {
#embed "../CNNRuntime/Vector.swift" suffix(, 0)
};
static const unsigned char View_Copy[] = {
#embed "../CNNRuntime/View+Copy.swift" suffix(, 0)
};
static const unsigned char View_Parts[] = {
#embed "../CNNRuntime/View+Parts.swift" suffix(, 0)
};
static const unsigned char View[] = {
#embed "../CNNRuntime/View.swift" suffix(, 0)
};
static const unsigned char Volume[] = {
#embed "../CNNRuntime/Volume.swift" suffix(, 0)
};
static const unsigned char WeightError_Nearest[] = {
#embed "../CNNRuntime/WeightError+Nearest.swift" suffix(, 0)
};
static const unsigned char WeightError[] = {
#embed "../CNNRuntime/WeightError.swift" suffix(, 0)
};
static const unsigned char WeightReader[] = {
#embed "../CNNRuntime/WeightReader.swift" suffix(, 0)
};
static const unsigned char Weights[] = {
#embed "../CNNRuntime/Weights.swift" suffix(, 0)
};

static const struct cnn_source sources[] = {
  {"Activate.swift", Activate},
  {"Activation+Apply.swift", Activation_Apply},
  {"Activation.swift", Activation},
  {"AdaptivePooling.swift", AdaptivePooling},
  {"Affine+BatchNormalization.swift", Affine_BatchNormalization},
  {"Affine.swift", Affine},
  {"Arena.swift", Arena},
  {"Arithmetic.swift", Arithmetic},
  {"AveragePooling.swift", AveragePooling},
  {"Axes.swift", Axes},
  {"CLibrary.swift", CLibrary},
  {"Convolution+Depthwise.swift", Convolution_Depthwise},
  {"Convolution+Direct.swift", Convolution_Direct},
  {"Convolution+Reader.swift", Convolution_Reader},
  {"Convolution+Winograd.swift", Convolution_Winograd},
  {"Convolution.swift", Convolution},
  {"ConvolutionFilters.swift", ConvolutionFilters},
  {"Copy.swift", Copy},
  {"Dense.swift", Dense},
  {"DotProduct.swift", DotProduct},
  {"ElementaryFunctions.swift", ElementaryFunctions},
  {"Engine.swift", Engine},
  {"Extent.swift", Extent},
  {"Feature.swift", Feature},
  {"FlooredQuotient.swift", FlooredQuotient},
  {"GlobalResponseNormalization.swift", GlobalResponseNormalization},
  {"Kernels.swift", Kernels},
  {"KernelsNumbers.swift", KernelsNumbers},
  {"KernelsSwift.swift", KernelsSwift},
  {"KernelsTypes.swift", KernelsTypes},
  {"LaneSum.swift", LaneSum},
  {"Lanes.swift", Lanes},
  {"LocalResponseNormalization.swift", LocalResponseNormalization},
  {"LocallyConnected.swift", LocallyConnected},
  {"Locked.swift", Locked},
  {"MappedFile.swift", MappedFile},
  {"MaxPooling+Windows.swift", MaxPooling_Windows},
  {"MaxPooling.swift", MaxPooling},
  {"MaxUnpooling.swift", MaxUnpooling},
  {"Memory.swift", Memory},
  {"Merge.swift", Merge},
  {"Network.swift", Network},
  {"Normalization.swift", Normalization},
  {"Operand.swift", Operand},
  {"Pad.swift", Pad},
  {"ParametricReLU.swift", ParametricReLU},
  {"PlacewiseAffine.swift", PlacewiseAffine},
  {"RandomWeights.swift", RandomWeights},
  {"Reduction.swift", Reduction},
  {"Repeat.swift", Repeat},
  {"Resize+Weights.swift", Resize_Weights},
  {"Resize.swift", Resize},
  {"RunError.swift", RunError},
  {"SafeTensors.swift", SafeTensors},
  {"SafeTensorsElement.swift", SafeTensorsElement},
  {"SafeTensorsJSON.swift", SafeTensorsJSON},
  {"SafeTensorsParser.swift", SafeTensorsParser},
  {"Scratch.swift", Scratch},
  {"Series.swift", Series},
  {"ShapedTensor.swift", ShapedTensor},
  {"Sizes.swift", Sizes},
  {"Softmax.swift", Softmax},
  {"Tensor.swift", Tensor},
  {"ThreadPool.swift", ThreadPool},
  {"Transpose.swift", Transpose},
  {"TransposedConvolution.swift", TransposedConvolution},
  {"Vector.swift", Vector},
  {"View+Copy.swift", View_Copy},
  {"View+Parts.swift", View_Parts},
  {"View.swift", View},
  {"Volume.swift", Volume},
  {"WeightError+Nearest.swift", WeightError_Nearest},
  {"WeightError.swift", WeightError},
  {"WeightReader.swift", WeightReader},
  {"Weights.swift", Weights},
};

const struct cnn_source *cnn_source_at(size_t index) {
  return index < sizeof(sources) / sizeof(sources[0]) ? &sources[index] : NULL;
}
