x = 1; y = 2; print(x + y);
if x: print('a'); print('b')
for i in 1, 2: print(i); z = i
print(z); 1 / 0; print('never')
