@echo off
rem Opens .tdg with Truong Chuan, for this user only; needs no administrator right. "register-tdg.bat /u" takes it back.
setlocal
set "KEY=HKCU\Software\Classes"
if /I "%~1"=="/u" (
  reg delete "%KEY%\TruongChuan.Package" /f >nul 2>nul
  reg delete "%KEY%\.tdg" /f >nul 2>nul
  exit /b 0
)
reg add "%KEY%\.tdg" /ve /d "TruongChuan.Package" /f >nul || exit /b 1
reg add "%KEY%\TruongChuan.Package" /ve /d "Goi Truong Chuan" /f >nul || exit /b 1
reg add "%KEY%\TruongChuan.Package\shell\open\command" /ve /d "\"%~dp0truong-chuan.bat\" \"%%1\"" /f >nul || exit /b 1
exit /b 0
