x = 1
# line 2 of the file is no comment-only start
# coding: latin-1
print('é')
