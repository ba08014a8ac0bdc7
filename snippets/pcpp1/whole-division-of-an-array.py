import numpy as np

debts = np.array([-7, 7, 8])
print((debts // 2).tolist())
print((debts / 2)[2], -7 // 2)

#: id = "whole-division-of-an-array"
#: objective = ["pcpp1.6.2"]
#: difficulty = 2
#: tags = ["numpy", "division"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["numpy"]
#: > [-4, 3, 4]
#: > 4.0 -4
#: - [-3, 3, 4]\n4.0 -3
#: - [-3, 3, 4]\n4.0 -4
#: + [-4, 3, 4]\n4.0 -4
#: - [-4, 3, 4]\n4 -4
#: - !TypeError
#: | `//` rounds **down**, with arrays as with numbers: -3.5 becomes -4. `/`
#: | makes floats of all elements. `-3` comes from cutting off towards zero.
